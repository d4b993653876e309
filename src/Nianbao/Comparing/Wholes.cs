using Nianbao.Model;

namespace Nianbao.Comparing;

/// <summary>
/// Finds parts larger than their whole: of a metric that is <c>part-of</c> another, in the same zone; and of a zone within another, for a metric
/// that is <c>additive</c>. A part is too large if all that its words leave open is above all that the whole's leave open.
/// </summary>
internal sealed class Wholes(Site site, IReadOnlyList<Figure> figures)
{
    private readonly ILookup<Claim, Figure> byClaim = figures.Where(figure => figure.Measure == Measure.Level).ToLookup(Claim.Of);

    private readonly Dictionary<string, Metric> metrics = site.Metrics.ToDictionary(metric => metric.Id, StringComparer.Ordinal);

    public IEnumerable<Conflict> Find() =>
        from part in figures
        where part.Measure == Measure.Level
        from claim in Claims(part)
        from whole in byClaim[claim]
        where IsTooLarge(part, whole)
        select new Conflict(ConflictKind.PartOverWhole, [part, whole], null);

    /// <summary>What the wholes of a part are called: the same claim of a wider metric, or of a zone around it.</summary>
    private IEnumerable<Claim> Claims(Figure part)
    {
        var claim = Claim.Of(part);
        for (var whole = part.Metric.PartOf; whole is not null; whole = metrics[whole].PartOf) yield return claim with { Subject = claim.Subject with { Metric = whole } };
        if (!part.Metric.IsAdditive) yield break;
        for (var zone = part.Zone.Parent; zone is not null; zone = zone.Parent) yield return claim with { Subject = claim.Subject with { Zone = zone.Id } };
    }

    private static bool IsTooLarge(Figure part, Figure whole) => Bounds.Of(part).IsAbove(Bounds.Of(whole), Differences.Slack(part, whole));
}
