using Nianbao.Model;
using Nianbao.Model.Pages;

namespace Nianbao.Planning.Charts;

/// <summary>The table of a line chart: every point of it, and only those.</summary>
internal static class LineTables
{
    public static ChartTable Of(IReadOnlyList<IGrouping<Zone, Figure>> zones, IEnumerable<Period> periods, Edition edition)
    {
        var columns = zones.SelectMany(zone => zone.GroupBy(figure => figure.Kind).OrderBy(kind => kind.Key)).ToList();
        return new(
            [.. columns.Select(column => Head(column.First(), edition))],
            [.. periods.Select(period => Row(period, columns, edition)).Where(row => row.Cells.Any(cell => cell is not null))]);
    }

    private static string Head(Figure figure, Edition edition)
    {
        var zone = figure.Zone.Short[edition.Language];
        return figure.Kind == FigureKind.Target ? edition.Words.Fill("chart.target-of", zone) : zone;
    }

    private static ChartTableRow Row(Period period, IEnumerable<IEnumerable<Figure>> columns, Edition edition) => new(
        PeriodText.Of(period, edition.Frame),
        [.. columns.Select(column => column.FirstOrDefault(figure => figure.Period == period)).Select(figure => figure is null ? null : edition.Display(figure))]);
}
