using Nianbao.Model;

namespace Nianbao.Comparing;

/// <summary>
/// Finds shares of one whole that come to more than 100 %. The zones within one zone share it; a zone without a parent stands alone, and the share of one
/// zone alone may be too large as well.
/// Counted is the least that each zone's words leave open, less half of its last printed digit.
/// </summary>
internal static class Shares
{
    private const decimal Whole = 100;

    public static IEnumerable<Conflict> Find(IEnumerable<Figure> figures) => figures
        .Where(figure => figure is { Measure: Measure.Share, Value: Quantity })
        .GroupBy(figure => (Claim.Of(figure) with { Subject = default }, figure.Metric.Id, Whole: figure.Whole?.Id, Alone: figure.Whole is null ? figure.Zone.Id : null))
        .Select(group => group.GroupBy(figure => figure.Zone.Id, StringComparer.Ordinal).Select(zone => zone.MinBy(Least)!).ToList())
        .Where(zones => Sum(zones) > Whole)
        .Select(zones => new Conflict(ConflictKind.SharesOverWhole, zones, null));

    /// <summary>The least that the shares come to.</summary>
    public static decimal Sum(IEnumerable<Figure> shares) => shares.Sum(Least);

    private static decimal Least(Figure share) => Bounds.Of(share).Lower is { } lower ? Math.Max(0, lower - (PrintedStep.Of(share) / 2)) : 0;
}
