using Nianbao.Model;
using Nianbao.Model.Pages;

namespace Nianbao.Planning.Charts;

/// <summary>
/// Rates as dots: a row a zone, its years on one line, so that the distance between them is the change. A bar joins the first and
/// the last where every period between has its figure; across missing years nothing is drawn.
/// </summary>
internal static class DotCharts
{
    public static RowChart Of(ComparableFigures comparison, Edition edition)
    {
        var scale = ScaleOfFigures.ForPlaces(comparison);
        var columns = comparison.Figures.Select(figure => new Column(figure.Kind, figure.Period)).Distinct().Order().ToList();
        var marks = new Marks(scale, edition);
        return new(
            ChartTexts.Head(comparison, scale, edition),
            ChartAxes.Of(comparison, scale, edition),
            edition.Words["table.zone"],
            [.. columns.Select(column => column.Head(edition))],
            [.. Zones(comparison, edition).Select(zone => Row(zone, columns, marks, edition))],
            ChartKeys.Of(comparison.Figures, MarkShape.Dot, edition.Words, paleIsEarlier: true));
    }

    /// <summary>True if every cell of zone and period holds one figure: two would have to share a place in the table.</summary>
    public static bool Fits(ComparableFigures comparison) =>
        comparison.Figures.GroupBy(figure => (figure.Zone, figure.Period, figure.Kind)).All(cell => cell.Count() == 1);

    private static IEnumerable<IGrouping<Zone, Figure>> Zones(ComparableFigures comparison, Edition edition) => comparison.Figures
        .GroupBy(figure => figure.Zone)
        .OrderByDescending(zone => zone.OrderBy(figure => figure.Kind).ThenByDescending(figure => figure.Period).First().Quantity().Value)
        .ThenBy(zone => edition.PlaceOf(zone.Key));

    private static ChartRow Row(IGrouping<Zone, Figure> zone, List<Column> columns, Marks marks, Edition edition)
    {
        var byColumn = zone.ToDictionary(figure => new Column(figure.Kind, figure.Period));
        var outcomes = zone.Where(figure => figure.Kind == FigureKind.Outcome).OrderBy(figure => figure.Period).ToList();
        var dots = outcomes.Select(figure => marks.Dot(figure, figure == outcomes[^1] ? MarkRole.Outcome : MarkRole.Earlier)).ToList();
        var targets = zone.Where(figure => figure.Kind == FigureKind.Target).Select(figure => marks.Dot(figure, MarkRole.Target));
        return new(
            new(zone.Key.Short[edition.Language], Continues: false, ""),
            [.. columns.Select(column => byColumn.GetValueOrDefault(column)).Select((figure, at) =>
                figure is null ? null : new ChartCell(columns.Count == 1 ? "" : columns[at].Head(edition), edition.Display(figure)))],
            [.. targets, .. dots],
            Join(dots, outcomes));
    }

    private static ChartSpan? Join(List<ChartMark> dots, List<Figure> outcomes) =>
        dots.Count > 1 && TimeSteps.AreUnbroken([.. outcomes.Select(figure => figure.Period)])
            ? new(Math.Min(dots[0].At, dots[^1].At), Math.Max(dots[0].At, dots[^1].At))
            : null;

    private sealed record Column(FigureKind Kind, Period Period) : IComparable<Column>
    {
        public int CompareTo(Column? other)
        {
            if (other is null) return 1;
            var byPeriod = Period.CompareTo(other.Period);
            return byPeriod != 0 ? byPeriod : Kind.CompareTo(other.Kind);
        }

        public string Head(Edition edition)
        {
            var period = PeriodText.Of(Period, edition.Frame);
            return Kind == FigureKind.Target ? edition.Words.Fill("chart.target-for", period) : period;
        }
    }
}
