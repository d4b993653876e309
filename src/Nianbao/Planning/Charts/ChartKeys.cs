using Nianbao.Model;
using Nianbao.Model.Pages;

namespace Nianbao.Planning.Charts;

/// <summary>Explains in words the marks that a chart uses, and only those.</summary>
internal static class ChartKeys
{
    private const decimal End = 50;
    private const decimal Reach = 35;

    /// <param name="paleIsEarlier">True where an earlier outcome is drawn pale.</param>
    public static IReadOnlyList<ChartKey> Of(IReadOnlyCollection<Figure> figures, MarkShape shape, Words words, bool paleIsEarlier)
    {
        var used = figures.Select(figure => figure.Quantity()).ToList();
        return
        [
            .. Key(paleIsEarlier && HasEarlier(figures), Sample(shape, MarkRole.Earlier), words["key.earlier"]),
            .. Key(figures.Any(figure => figure.Kind == FigureKind.Target), Sample(shape, MarkRole.Target), words["key.target"]),
            .. Qualified(used, Qualifiers.AtLeast, Striped(shape, End, End + Reach), words["key.at-least"]),
            .. Qualified(used, Qualifiers.AtMost, Striped(shape, End - Reach, End), words["key.at-most"]),
            .. Qualified(used, Qualifiers.Nearly, Striped(shape, End - Reach, End), words["key.nearly"]),
            .. Qualified(used, Qualifiers.About, Striped(shape, End - Reach / 2, End + Reach / 2), words["key.about"]),
            .. Key(used.Any(quantity => quantity.Upper is not null), Striped(shape, End - Reach, End + Reach), words["key.range"]),
            .. Qualified(used, Qualifiers.Estimate, Sample(shape, MarkRole.Outcome) with { IsEstimate = true }, words["key.estimate"]),
            .. Key(figures.Any(figure => figure.Doubt is not null), null, words["key.doubt"]),
        ];
    }

    private static bool HasEarlier(IEnumerable<Figure> figures) => figures
        .Where(figure => figure.Kind == FigureKind.Outcome).GroupBy(figure => figure.Zone)
        .Any(zone => zone.Select(figure => figure.Period).Distinct().Count() > 1);

    private static IEnumerable<ChartKey> Qualified(IEnumerable<Quantity> used, Qualifiers qualifier, ChartMark sample, string text) =>
        Key(used.Any(quantity => quantity.Qualifiers.HasFlag(qualifier)), sample, text);

    private static IEnumerable<ChartKey> Key(bool isUsed, ChartMark? sample, string text) => isUsed ? [new(sample, text)] : [];

    private static ChartMark Sample(MarkShape shape, MarkRole role) =>
        new(shape, role, End, shape == MarkShape.Bar ? new(0, End) : null, null, IsEstimate: false, null);

    private static ChartMark Striped(MarkShape shape, decimal from, decimal to) => Sample(shape, MarkRole.Outcome) with
    {
        Body = shape == MarkShape.Bar ? new(0, from) : null, Stripes = new(from, to),
    };
}
