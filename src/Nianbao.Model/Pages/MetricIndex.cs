namespace Nianbao.Model.Pages;

/// <summary>All metrics with all their figures in one language, which the script of the index loads in pieces.</summary>
/// <param name="Cells">What some figure has, once each; the newest period first.</param>
/// <param name="Metrics">By theme, then by name.</param>
public sealed record MetricIndex(IReadOnlyList<FigureCell> Cells, IReadOnlyList<IndexedMetric> Metrics);

/// <summary>All that decides whether a figure passes a filter.</summary>
public sealed record FigureCell(string ZoneId, Period Period, Measure Measure, FigureKind Kind);

/// <summary>A metric of the index.</summary>
/// <param name="NamePlace">Its place among all metrics by name, from 0.</param>
/// <param name="Figures">The newest first.</param>
public sealed record IndexedMetric(Metric Metric, string Unit, int NamePlace, IReadOnlyList<IndexedFigure> Figures);

/// <summary>A figure of the index.</summary>
/// <param name="Cell">The number of its cell among those of the index, from 0.</param>
/// <param name="SizePlace">Its place among the figures of its metric by measure, then the largest first; from 0.</param>
public sealed record IndexedFigure(Figure Figure, FigureDisplay Display, int Cell, int SizePlace);
