namespace Nianbao.Model.Pages;

/// <summary>All metrics with all their figures in one language, in pieces that the script of the index loads on demand.</summary>
/// <param name="Chunks">By theme, then by name; each holds a bounded number of figures.</param>
public sealed record MetricIndex(IReadOnlyList<MetricChunk> Chunks);

public sealed record MetricChunk(IReadOnlyList<IndexedMetric> Metrics);

/// <summary>A metric of the index.</summary>
/// <param name="NamePlace">Its place among all metrics by name, from 0.</param>
/// <param name="Figures">The newest first.</param>
public sealed record IndexedMetric(Metric Metric, string Unit, int NamePlace, IReadOnlyList<IndexedFigure> Figures);

/// <summary>A figure of the index.</summary>
/// <param name="SizePlace">Its place among the figures of its metric by measure, then the largest first; from 0.</param>
public sealed record IndexedFigure(Figure Figure, FigureDisplay Display, int SizePlace);
