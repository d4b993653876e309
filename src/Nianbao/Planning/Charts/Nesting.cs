using Nianbao.Model;

namespace Nianbao.Planning.Charts;

/// <summary>How the zones of a chart lie within each other: a city must not look like a peer of its own parts.</summary>
internal sealed class Nesting(IEnumerable<Zone> zones)
{
    private readonly HashSet<string> shown = zones.Select(zone => zone.Id).ToHashSet(StringComparer.Ordinal);

    /// <summary>The nearest zone around a zone that the chart shows too; null if it shows none.</summary>
    public Zone? Around(Zone zone)
    {
        for (var around = zone.Parent; around is not null; around = around.Parent)
            if (shown.Contains(around.Id)) return around;
        return null;
    }

    /// <summary>Each zone directly before those within it; what lies side by side keeps its order.</summary>
    public IEnumerable<TZone> WholesFirst<TZone>(IEnumerable<TZone> ordered, Func<TZone, Zone> zoneOf)
    {
        var within = ordered.ToLookup(item => Around(zoneOf(item))?.Id ?? "", StringComparer.Ordinal);
        return Within("");

        IEnumerable<TZone> Within(string id) => within[id].SelectMany(item => Within(zoneOf(item).Id).Prepend(item));
    }
}
