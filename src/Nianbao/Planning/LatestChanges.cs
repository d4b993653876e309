using Nianbao.Model;
using Nianbao.Model.Pages;

namespace Nianbao.Planning;

/// <summary>What changed in a zone: the last two comparable periods of each metric, measure and kind.</summary>
internal static class LatestChanges
{
    public static IReadOnlyList<FigureChange> Of(IEnumerable<Figure> figuresOfZone, Edition edition) => [.. figuresOfZone
        .Where(figure => !figure.Period.IsInterval)
        .GroupBy(figure => (Theme: figure.Metric.Theme.Order, Metric: edition.PlaceOf(figure.Metric), figure.Measure, figure.Kind, Part: figure.Period.Text[4..]))
        .OrderBy(series => series.Key.Theme)
        .ThenBy(series => series.Key.Metric)
        .ThenBy(series => series.Key.Measure)
        .ThenBy(series => series.Key.Kind)
        .ThenBy(series => series.Key.Part, StringComparer.Ordinal)
        .Select(series => LastTwo(series))
        .OfType<(Figure Before, Figure After)>()
        .Select(pair => Change(pair.Before, pair.After, edition))];

    /// <summary>A year is compared with a year, a first half with a first half; null where a period has two different values.</summary>
    private static (Figure Before, Figure After)? LastTwo(IEnumerable<Figure> series)
    {
        var periods = series.GroupBy(figure => figure.Period).OrderByDescending(period => period.Key).Take(2).ToList();
        if (periods.Count < 2 || periods.Exists(period => period.Select(figure => figure.Value).Distinct().Skip(1).Any())) return null;
        return (First(periods[1]), First(periods[0]));
    }

    private static Figure First(IEnumerable<Figure> figures) => figures.MinBy(figure => figure.Id, StringComparer.Ordinal)!;

    private static FigureChange Change(Figure before, Figure after, Edition edition)
    {
        var difference = FigureDifference.Between(before, after);
        var words = difference is null ? null : DifferenceText.Of(difference, after, edition.Frame);
        return new(edition.Display(before), edition.Display(after), words ?? Reason(before, after, edition.Words), words is not null);
    }

    private static string Reason(Figure before, Figure after, Words words)
    {
        if (after.Value is Rating) return words["difference.rating"];
        return words[FigureDifference.HasBound(before.Value) || FigureDifference.HasBound(after.Value) ? "difference.bound" : "difference.none"];
    }
}
