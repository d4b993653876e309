using Nianbao.Diagnostics;
using Nianbao.Model;
using Nianbao.Reading;

namespace Nianbao.Checking;

/// <summary>From drafts to the site: looks up every id, proves every figure, pairs both languages.</summary>
public static class SiteBuilder
{
    /// <summary>The site, or null if anything in the content is an error.</summary>
    /// <param name="draft">The content as read.</param>
    /// <param name="isWhole">False if reading found errors: the draft is then checked as far as it goes, and nothing is built from it.</param>
    public static Outcome<Site?> Build(Draft draft, bool isWhole)
    {
        var problems = new List<Diagnostic>();
        var registers = Registers.Build(draft, problems);
        var reportIds = draft.Reports.Select(report => report.Id).Concat(draft.UnreadReports).ToHashSet(StringComparer.Ordinal);
        var reports = draft.Reports.AsParallel().AsOrdered().Select(report => new ReportBuilder(report, registers, reportIds).Build(isWhole)).ToList();
        problems.AddRange(reports.SelectMany(report => report.Diagnostics));
        FigureLinks.Check(draft, problems);
        if (!isWhole || draft.Info is null || HasErrors(problems) || reports.Exists(report => report.Value is null)) return new(null, problems);
        var site = Assemble(draft.Info, registers, reports.ConvertAll(report => report.Value!));
        FigureLinks.CheckRevisions(draft, site, problems);
        return new(HasErrors(problems) ? null : site, problems);
    }

    private static bool HasErrors(List<Diagnostic> problems) => problems.Exists(problem => problem.Severity == Severity.Error);

    private static Site Assemble(SiteInfo info, Registers registers, List<Report> reports) => new(
        info,
        [.. registers.Zones.Values.OrderBy(Depth).ThenBy(zone => zone.Id, StringComparer.Ordinal)],
        [.. registers.Themes.Values.OrderBy(theme => theme.Order).ThenBy(theme => theme.Id, StringComparer.Ordinal)],
        [.. registers.Metrics.Values.OrderBy(metric => metric.Theme.Order).ThenBy(metric => metric.Id, StringComparer.Ordinal)],
        [.. registers.Terms.Values.OrderBy(term => term.Id, StringComparer.Ordinal)],
        [.. reports.OrderByDescending(report => report.Period).ThenBy(report => report.Id, StringComparer.Ordinal)]);

    private static int Depth(Zone zone) => zone.Parent is null ? 0 : Depth(zone.Parent) + 1;
}
