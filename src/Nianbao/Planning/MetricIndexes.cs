using Nianbao.Model;
using Nianbao.Model.Pages;

namespace Nianbao.Planning;

/// <summary>Builds the index of metrics that its script loads.</summary>
internal static class MetricIndexes
{
    /// <param name="metrics">By theme, then by name.</param>
    public static MetricIndex Of(IEnumerable<Metric> metrics, Edition edition)
    {
        var cells = edition.InPeriodOrder(edition.Index.Site.Figures).Select(Cell).Distinct().ToList();
        var numbers = cells.Select((cell, number) => (cell, number)).ToDictionary(pair => pair.cell, pair => pair.number);
        return new(cells, [.. metrics.Select(metric => Indexed(metric, numbers, edition))]);
    }

    private static FigureCell Cell(Figure figure) => new(figure.Zone.Id, figure.Period, figure.Measure, figure.Kind);

    private static IndexedMetric Indexed(Metric metric, Dictionary<FigureCell, int> cells, Edition edition)
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
            [.. edition.InPeriodOrder(figures).Select(figure => new IndexedFigure(figure, edition.Display(figure), cells[Cell(figure)], places[figure.Id]))]);
    }
}
