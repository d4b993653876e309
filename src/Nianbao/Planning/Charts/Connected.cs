using Nianbao.Model;

namespace Nianbao.Planning.Charts;

/// <summary>
/// Keeps apart what has nothing in common: two figures can be compared if they are about the same zone or the same period, or if
/// others lead from one to the other. One zone's 2021 beside another zone's 2024 says nothing.
/// </summary>
internal static class Connected
{
    public static IEnumerable<IReadOnlyList<Figure>> Parts(IEnumerable<Figure> figures)
    {
        var all = figures.ToList();
        var byZone = all.ToLookup(figure => figure.Zone);
        var byPeriod = all.ToLookup(figure => figure.Period);
        var seen = new HashSet<Figure>(ReferenceEqualityComparer.Instance);
        foreach (var figure in all)
        {
            if (seen.Add(figure)) yield return From(figure, byZone, byPeriod, seen);
        }
    }

    private static List<Figure> From(Figure first, ILookup<Zone, Figure> byZone, ILookup<Period, Figure> byPeriod, HashSet<Figure> seen)
    {
        List<Figure> part = [first];
        var (zones, periods) = (new HashSet<Zone>(), new HashSet<Period>());
        for (var at = 0; at < part.Count; at++)
        {
            if (zones.Add(part[at].Zone)) part.AddRange(byZone[part[at].Zone].Where(seen.Add));
            if (periods.Add(part[at].Period)) part.AddRange(byPeriod[part[at].Period].Where(seen.Add));
        }

        return part;
    }
}
