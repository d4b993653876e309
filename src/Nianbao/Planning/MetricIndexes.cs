using Nianbao.Model;
using Nianbao.Model.Pages;

namespace Nianbao.Planning;

/// <summary>Cuts the index into the pieces that its script loads.</summary>
internal static class MetricIndexes
{
    /// <summary>A figure is about ten bytes compressed: a piece is some 40 KB.</summary>
    public const int FiguresOfChunk = 4_000;

    /// <param name="metrics">By theme, then by name.</param>
    public static MetricIndex Of(IEnumerable<Metric> metrics, Edition edition)
    {
        var chunks = new List<MetricChunk>();
        var open = new List<IndexedMetric>();
        var figures = 0;
        foreach (var metric in metrics.Select(metric => Indexed(metric, edition)))
        {
            if (open.Count > 0 && figures + metric.Figures.Count > FiguresOfChunk)
            {
                chunks.Add(new(open));
                (open, figures) = ([], 0);
            }

            open.Add(metric);
            figures += metric.Figures.Count;
        }

        return new([.. chunks, new(open)]);
    }

    private static IndexedMetric Indexed(Metric metric, Edition edition)
    {
        var figures = edition.Index.FiguresByMetric[metric.Id].ToList();
        var places = figures
            .OrderBy(figure => figure.Measure)
            .ThenByDescending(figure => (figure.Value as Quantity)?.Value)
            .ThenBy(figure => figure.Id, StringComparer.Ordinal)
            .Select((figure, place) => (figure.Id, place))
            .ToDictionary(pair => pair.Id, pair => pair.place, StringComparer.Ordinal);
        return new(
            metric,
            edition.UnitOf(metric),
            edition.PlaceOf(metric),
            [.. edition.InPeriodOrder(figures).Select(figure => new IndexedFigure(figure, edition.Display(figure), places[figure.Id]))]);
    }
}
