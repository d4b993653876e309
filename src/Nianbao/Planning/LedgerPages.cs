using Nianbao.Model;
using Nianbao.Model.Pages;

namespace Nianbao.Planning;

/// <summary>The target ledger, and the parts of it that other pages show.</summary>
internal static class LedgerPages
{
    private static readonly string[] Verdicts = ["met", "missed", "not-comparable", "not-reported", "awaited"];

    public static TargetListView Of(Edition edition)
    {
        var promises = edition.Index.Site.Promises;
        return new(
            edition.PageFrame(edition.Words["targets.title"], edition.Words["targets.lead"], language => SitePaths.Part(language, SitePart.Targets), SitePart.Targets),
            Counts(edition, promises),
            [.. promises.GroupBy(promise => promise.Target.Period.Year).OrderByDescending(year => year.Key).Select(year => Year(edition, year.Key, [.. year]))]);
    }

    /// <summary>The targets that a page is about, the last due first; null if there are none.</summary>
    public static LedgerPart? Part(Edition edition, IEnumerable<Promise> promises)
    {
        var list = promises.OrderByDescending(promise => promise.Target.Period).ToList();
        if (list.Count == 0) return null;
        var isAwaited = list.ToLookup(promise => LedgerEntries.VerdictId(promise) == "awaited", promise => LedgerEntries.Of(promise, edition));
        return new(Counts(edition, list), [.. isAwaited[false]], [.. isAwaited[true]]);
    }

    private static LedgerYear Year(Edition edition, int year, IReadOnlyList<Promise> promises) => new(
        $"due-{year}",
        edition.Words.Fill("targets.due", year),
        Counts(edition, promises),
        [.. promises
            .GroupBy(promise => (promise.Target.Zone, promise.Target.ReportId))
            .OrderBy(group => edition.PlaceOf(group.Key.Zone))
            .Select(group => Zone(edition, group.Key.Zone, [.. group.Select(promise => LedgerEntries.Of(promise, edition))]))]);

    private static LedgerZone Zone(Edition edition, Zone zone, IReadOnlyList<LedgerEntry> entries) => new(edition.Link(zone), entries[0].Target.Report, entries);

    private static List<VerdictCount> Counts(Edition edition, IEnumerable<Promise> promises)
    {
        var numbers = promises.CountBy(LedgerEntries.VerdictId).ToDictionary(StringComparer.Ordinal);
        return [.. Verdicts
            .Where(numbers.ContainsKey)
            .Select(id => new VerdictCount(LedgerEntries.Mark(id, edition.Words), edition.Words.Count("count.targets", numbers[id])))];
    }
}
