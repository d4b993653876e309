using Nianbao.Diagnostics;
using Nianbao.Model;
using Nianbao.Reading;

namespace Nianbao.Checking;

/// <summary>The registers by id, all references between them resolved.</summary>
public sealed record Registers(
    IReadOnlyDictionary<string, Zone> Zones,
    IReadOnlyDictionary<string, Theme> Themes,
    IReadOnlyDictionary<string, Metric> Metrics,
    IReadOnlyDictionary<string, Term> Terms)
{
    public static Registers Build(Draft draft, List<Diagnostic> problems)
    {
        var themes = draft.Themes.ToDictionary(theme => theme.Value.Id, theme => theme.Value, StringComparer.Ordinal);
        return new(
            new ZoneTree(draft.Zones, problems).Build(),
            themes,
            new MetricRegister(draft, themes, problems).Build(),
            draft.Glossary.ToDictionary(term => term.Value.Id, term => term.Value, StringComparer.Ordinal));
    }
}

/// <summary>Builds zones from the root of the tree outwards.</summary>
internal sealed class ZoneTree(IReadOnlyList<DraftZone> drafts, List<Diagnostic> problems)
{
    private readonly Dictionary<string, DraftZone> byId = drafts.ToDictionary(zone => zone.Id.Value, StringComparer.Ordinal);
    private readonly Dictionary<string, Zone> built = new(StringComparer.Ordinal);

    public Dictionary<string, Zone> Build()
    {
        foreach (var draft in drafts) Zone(draft, []);
        return built;
    }

    private Zone Zone(DraftZone draft, HashSet<string> below)
    {
        if (built.TryGetValue(draft.Id.Value, out var known)) return known;
        below.Add(draft.Id.Value);
        var zone = new Zone(draft.Id.Value, draft.Name, draft.Short ?? draft.Name, draft.Kind, Parent(draft.Parent, below), draft.Pinyin);
        built[zone.Id] = zone;
        return zone;
    }

    private Zone? Parent(Sourced<string>? parent, HashSet<string> below)
    {
        if (parent is null) return null;
        if (below.Contains(parent.Value)) problems.Add(Problems.ZoneCycle(parent));
        else if (byId.TryGetValue(parent.Value, out var draft)) return Zone(draft, below);
        else problems.Add(Problems.Unknown(parent.Place, "zone", parent.Value, byId.Keys));
        return null;
    }
}

/// <summary>Gives each metric its theme and the words of its unit.</summary>
internal sealed class MetricRegister(Draft draft, IReadOnlyDictionary<string, Theme> themes, List<Diagnostic> problems)
{
    private static readonly Theme NoTheme = new("", "".InBoth(), "".InBoth(), 0);

    private readonly Dictionary<string, CountUnit> countUnits = draft.Units.ToDictionary(unit => unit.Value.Unit.Code, unit => unit.Value, StringComparer.Ordinal);

    public Dictionary<string, Metric> Build()
    {
        var metrics = draft.Metrics.ToDictionary(metric => metric.Id.Value, Metric, StringComparer.Ordinal);
        foreach (var related in draft.Metrics.SelectMany(metric => metric.Related).Where(related => !metrics.ContainsKey(related.Value)))
            problems.Add(Problems.Unknown(related.Place, "metric", related.Value, metrics.Keys));
        foreach (var partOf in draft.Metrics.Select(metric => metric.PartOf).OfType<Sourced<string>>().Where(partOf => !metrics.ContainsKey(partOf.Value)))
            problems.Add(Problems.Unknown(partOf.Place, "metric", partOf.Value, metrics.Keys));
        foreach (var part in draft.Metrics) CheckWhole(part, metrics);
        return metrics;
    }

    /// <summary>A part and its whole have one unit, and nothing is a part of itself.</summary>
    private void CheckWhole(DraftMetric part, Dictionary<string, Metric> metrics)
    {
        if (part.PartOf is null) return;
        var below = new HashSet<string>(StringComparer.Ordinal) { part.Id.Value };
        for (var whole = metrics.GetValueOrDefault(part.PartOf.Value); whole is not null; whole = metrics.GetValueOrDefault(whole.PartOf ?? ""))
        {
            if (whole.Unit.Code != part.Unit.Value) problems.Add(Problems.WholeInAnotherUnit(part.PartOf, whole.Unit.Code));
            if (whole.Id == part.Id.Value) problems.Add(Problems.MetricCycle(part.PartOf));
            if (!below.Add(whole.Id) || whole.Unit.Code != part.Unit.Value) return;
        }
    }

    private Metric Metric(DraftMetric metric)
    {
        if (!themes.TryGetValue(metric.Theme.Value, out var theme) && themes.Count > 0) problems.Add(Problems.Unknown(metric.Theme.Place, "theme", metric.Theme.Value, themes.Keys));
        var countUnit = countUnits.GetValueOrDefault(metric.Unit.Value);
        if (countUnit is null && !Figures.FigureUnits.IsKnown(new Unit(metric.Unit.Value)))
            problems.Add(Problems.Unknown(metric.Unit.Place, "unit", metric.Unit.Value, countUnits.Keys));
        return new(
            metric.Id.Value,
            metric.Name,
            metric.Short ?? metric.Name,
            metric.Definition,
            new Unit(metric.Unit.Value),
            countUnit,
            theme ?? NoTheme,
            metric.Direction,
            metric.Pinyin,
            [.. metric.Related.Select(related => related.Value)])
        {
            PartOf = metric.PartOf?.Value,
            IsAdditive = metric.IsAdditive,
            GrowsInRealTerms = metric.GrowsInRealTerms,
        };
    }
}
