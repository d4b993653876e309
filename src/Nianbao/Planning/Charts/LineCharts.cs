using Nianbao.Model;
using Nianbao.Model.Pages;

namespace Nianbao.Planning.Charts;

/// <summary>Series over time: a line a zone, broken where a period is missing, and beside a doubtful figure.</summary>
internal static class LineCharts
{
    /// <summary>More periods than a page is wide.</summary>
    private const int MostPeriods = 40;

    /// <summary>More lines cannot be told apart without colour.</summary>
    private const int MostLines = 4;

    private const int LeastPoints = 3;

    /// <summary>True if some zone has a series: three outcomes or more at different times, one at each.</summary>
    public static bool Fits(ComparableFigures comparison) =>
        DotCharts.Fits(comparison)
        && Zones(comparison).Count() <= MostLines
        && Zones(comparison).Any(zone => zone.Count(figure => figure.Kind == FigureKind.Outcome) >= LeastPoints)
        && Periods(comparison) is not null;

    public static LineChart Of(ComparableFigures comparison, Edition edition)
    {
        var scale = ScaleOfFigures.ForPlaces(comparison);
        var periods = Periods(comparison)!;
        var zones = Zones(comparison).OrderByDescending(zone => zone.Count()).ThenBy(zone => edition.PlaceOf(zone.Key)).ToList();
        var axis = ChartAxes.UnitOf(comparison, scale, edition);
        var drawing = new Drawing(new(scale, edition), axis, periods, IsLabelled: zones.Count == 1 && comparison.Figures.Count <= MostLabels);
        return new(
            ChartTexts.Head(comparison, scale, edition),
            ChartAxes.Of(comparison, scale, edition),
            Times(periods, comparison, edition),
            [.. zones.Select((zone, place) => Line(zone, place + 1, drawing, edition))],
            LineTables.Of(zones, periods, edition),
            ChartKeys.Of(comparison.Figures, MarkShape.Dot, edition.Words, paleIsEarlier: false));
    }

    private const int MostLabels = 8;

    private static IReadOnlyList<Period>? Periods(ComparableFigures comparison) =>
        TimeSteps.Between([.. comparison.Figures.Select(figure => figure.Period)], MostPeriods);

    private static IEnumerable<IGrouping<Zone, Figure>> Zones(ComparableFigures comparison) => comparison.Figures.GroupBy(figure => figure.Zone);

    private static ChartLine Line(IGrouping<Zone, Figure> zone, int number, Drawing drawing, Edition edition)
    {
        var points = zone.OrderBy(figure => figure.Period).ThenBy(figure => figure.Kind).Select(figure => (Figure: figure, Step: drawing.StepOf(figure), Point: drawing.Point(figure))).ToList();
        var outcomes = points.Where(point => point.Figure.Kind == FigureKind.Outcome).ToList();
        var segments = outcomes.Zip(outcomes.Skip(1))
            .Where(pair => pair.Second.Step == pair.First.Step + 1 && pair is { First.Figure.Doubt: null, Second.Figure.Doubt: null })
            .Select(pair => new ChartSegment(pair.First.Point, pair.Second.Point));
        return new(zone.Key.Short[edition.Language], number, [.. points.Select(point => point.Point)], [.. segments]);
    }

    /// <summary>As many labels as a phone has room for, the first one always among them.</summary>
    private static List<ChartTime> Times(IReadOnlyList<Period> periods, ComparableFigures comparison, Edition edition)
    {
        var known = comparison.Figures.Select(figure => figure.Period).ToHashSet();
        var every = (periods.Count - 1) / (periods[0].IsYear ? 7 : 4) + 1;
        return [.. periods.Select((period, step) => new ChartTime(
            Drawing.Place(step, periods.Count), step % every == 0 ? PeriodText.Of(period, edition.Frame) : "", !known.Contains(period)))];
    }

    private sealed record Drawing(Marks Marks, AxisUnit Unit, IReadOnlyList<Period> Periods, bool IsLabelled)
    {
        /// <summary>The middle of the room that a period has.</summary>
        public static decimal Place(int step, int count) => decimal.Round((2 * step + 1) * 50m / count, 2);

        public int StepOf(Figure figure) => Periods.TakeWhile(period => period != figure.Period).Count();

        public ChartPoint Point(Figure figure) => new(
            Place(StepOf(figure), Periods.Count),
            Marks.Dot(figure, figure.Kind == FigureKind.Target ? MarkRole.Target : MarkRole.Outcome),
            IsLabelled ? Unit.Label(figure.Quantity().Value) : "");
    }
}
