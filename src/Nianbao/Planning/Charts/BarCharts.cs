using Nianbao.Model;
using Nianbao.Model.Pages;

namespace Nianbao.Planning.Charts;

/// <summary>
/// Amounts as bars from zero: a row an outcome, with the target of its period around it. The longest first, but a whole before its parts.
/// </summary>
internal static class BarCharts
{
    public static RowChart Of(ComparableFigures comparison, Edition edition)
    {
        var scale = ScaleOfFigures.ForBars(comparison);
        var nesting = new Nesting(comparison.Figures.Select(figure => figure.Zone));
        var zones = comparison.Figures.GroupBy(figure => figure.Zone).OrderByDescending(Latest).ThenBy(zone => edition.PlaceOf(zone.Key));
        var rows = nesting.WholesFirst(zones, zone => zone.Key).SelectMany(Pairs).ToList();
        var drawn = rows.Select((pair, place) => Row(pair, place > 0 && rows[place - 1].Zone == pair.Zone, edition) with { Marks = [.. DrawPair(pair, rows, new(scale, edition))] });
        var hidden = new HiddenLabels(comparison, rows.Select(pair => pair.Period));
        var columns = Columns(rows, edition.Words);
        return new(
            ChartTexts.Head(comparison, scale, edition),
            ChartAxes.Of(comparison, scale, edition),
            hidden.Column(edition.Words),
            columns,
            [.. drawn.Select((row, place) => row with { Label = hidden.Hide(row.Label) with { IsPart = nesting.Around(rows[place].Zone) is not null }, Cells = Fitting(row.Cells, columns, edition.Words) })],
            ChartKeys.Of(comparison.Figures, MarkShape.Bar, edition.Words, paleIsEarlier: true));
    }

    private static decimal Latest(IEnumerable<Figure> zone) =>
        zone.OrderBy(figure => figure.Kind).ThenByDescending(figure => figure.Period).First().Quantity().Value;

    /// <summary>
    /// A zone's outcomes in order of time. A target stands with the outcome of its period; without one it has a row of its own.
    /// </summary>
    private static IEnumerable<Pair> Pairs(IEnumerable<Figure> zone)
    {
        var pairs = zone.Where(figure => figure.Kind == FigureKind.Outcome).OrderBy(figure => figure.Period)
            .Select(outcome => new Pair(outcome, null)).ToList();
        foreach (var target in zone.Where(figure => figure.Kind == FigureKind.Target).OrderBy(figure => figure.Period))
        {
            var same = pairs.FindIndex(pair => pair.Outcome?.Period == target.Period && pair.Target is null);
            if (same >= 0) pairs[same] = pairs[same] with { Target = target };
            else pairs.Insert(pairs.FindLastIndex(pair => pair.Period.CompareTo(target.Period) <= 0) + 1, new(null, target));
        }

        return pairs;
    }

    private static ChartRow Row(Pair pair, bool continues, Edition edition) => new(
        new(pair.Zone.Short[edition.Language], continues, PeriodText.Of(pair.Period, edition.Frame)),
        [
            pair.Outcome is { } outcome ? new("", edition.Display(outcome)) : null,
            pair.Target is { } target ? new(edition.Words["chart.target"], edition.Display(target)) : null,
        ],
        [],
        null);

    /// <summary>The target behind, so that both can be reached by a pointer.</summary>
    private static IEnumerable<ChartMark> DrawPair(Pair pair, IReadOnlyList<Pair> rows, Marks marks)
    {
        if (pair.Target is { } target) yield return marks.Bar(target, MarkRole.Target);
        if (pair.Outcome is { } outcome)
        {
            var isEarlier = rows.Any(row => row.Outcome is { } other && other.Zone == pair.Zone && other.Period.CompareTo(outcome.Period) > 0);
            yield return marks.Bar(outcome, isEarlier ? MarkRole.Earlier : MarkRole.Outcome);
        }
    }

    /// <summary>Only such columns as hold something.</summary>
    private static List<string> Columns(IReadOnlyList<Pair> rows, Words words) =>
    [
        .. rows.Any(row => row.Outcome is not null) ? [words["table.value"]] : Array.Empty<string>(),
        .. rows.Any(row => row.Target is not null) ? [words["chart.target"]] : Array.Empty<string>(),
    ];

    private static IReadOnlyList<ChartCell?> Fitting(IReadOnlyList<ChartCell?> cells, IReadOnlyList<string> columns, Words words) =>
        columns.Count == 2 ? cells : [columns[0] == words["chart.target"] ? cells[1] : cells[0]];

    private sealed record Pair(Figure? Outcome, Figure? Target)
    {
        public Zone Zone => (Outcome ?? Target)!.Zone;

        public Period Period => (Outcome ?? Target)!.Period;
    }
}
