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
        var byZone = all.ToLookup(figure => figure.Zone.Id, StringComparer.Ordinal);
        var byPeriod = all.ToLookup(figure => figure.Period.Text, StringComparer.Ordinal);
        var seen = new HashSet<Figure>(ReferenceEqualityComparer.Instance);
        foreach (var figure in all)
        {
            if (seen.Add(figure)) yield return From(figure, byZone, byPeriod, seen);
        }
    }

    private static List<Figure> From(Figure first, ILookup<string, Figure> byZone, ILookup<string, Figure> byPeriod, HashSet<Figure> seen)
    {
        List<Figure> part = [first];
        var (zones, periods) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        for (var at = 0; at < part.Count; at++)
        {
            if (zones.Add(part[at].Zone.Id)) part.AddRange(byZone[part[at].Zone.Id].Where(seen.Add));
            if (periods.Add(part[at].Period.Text)) part.AddRange(byPeriod[part[at].Period.Text].Where(seen.Add));
        }

        return part;
    }
}
