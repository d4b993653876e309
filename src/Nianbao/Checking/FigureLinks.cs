using Nianbao.Diagnostics;
using Nianbao.Model;
using Nianbao.Reading;

namespace Nianbao.Checking;

/// <summary>Checks the figures that other figures name: <c>fulfilled-by</c> and <c>revises</c>.</summary>
internal static class FigureLinks
{
    /// <summary>Both must name a figure that there is; a target is fulfilled by an outcome.</summary>
    public static void Check(Draft draft, List<Diagnostic> problems)
    {
        var linking = draft.Reports.SelectMany(report => report.Original.Figures).Where(figure => figure.Remarks is not null).ToList();
        if (linking.Count == 0) return;
        var known = draft.Reports.SelectMany(report => report.Original.Figures.Select(figure => (Id: $"{report.Id}/{figure.Key.Value}", figure.Kind)))
            .DistinctBy(figure => figure.Id).ToDictionary(figure => figure.Id, figure => figure.Kind, StringComparer.Ordinal);
        foreach (var link in linking.SelectMany(figure => figure.Remarks!.Links).Where(link => !known.ContainsKey(link.Value) && !MayExist(link.Value, draft)))
            problems.Add(Problems.Unknown(link.Place, "figure", link.Value, known.Keys));
        foreach (var figure in linking.Where(figure => figure.Remarks!.FulfilledBy is { Value.Length: > 0 }))
        {
            var link = figure.Remarks!.FulfilledBy!;
            if (figure.Kind != FigureKind.Target || known.GetValueOrDefault(link.Value) == FigureKind.Target) problems.Add(Problems.NoFulfilment(link));
        }
    }

    /// <summary>True of a figure of a report that could not be read, and of an empty id, which reading has reported.</summary>
    private static bool MayExist(string id, Draft draft) => id.Length == 0 || draft.UnreadReports.Contains(id.Split('/')[0]);

    /// <summary>A figure revises another that is about the same thing.</summary>
    public static void CheckRevisions(Draft draft, Site site, List<Diagnostic> problems)
    {
        var links = draft.Reports.SelectMany(report => report.Original.Figures.Select(figure => (report.Id, figure.Key, figure.Remarks?.Revises)))
            .Where(link => link.Revises is not null).ToList();
        if (links.Count == 0) return;
        var figures = site.Figures.ToDictionary(figure => figure.Id, StringComparer.Ordinal);
        foreach (var (report, key, revises) in links)
        {
            var (revision, old) = (figures[$"{report}/{key.Value}"], figures[revises!.Value]);
            if (revision == old || Claim.Of(revision) != Claim.Of(old)) problems.Add(Problems.NoRevision(revises));
        }
    }
}
