using Nianbao.Model;
using Nianbao.Model.Pages;

namespace Nianbao.Planning;

/// <summary>The pages that there is one of: the lists, about, and <see cref="HomePage"/>.</summary>
internal static class ListPages
{
    public static IEnumerable<PageView> Of(Edition edition) =>
    [
        HomePage.Of(edition), Reports(edition), Zones(edition), Themes(edition),
        LedgerPages.Of(edition), Glossary(edition), About(edition),
    ];

    private static ReportListView Reports(Edition edition) => new(
        Frame(edition, SitePart.Reports, edition.Words["reports.title"], edition.Words["reports.lead"]),
        [.. edition.Index.Site.Reports
            .GroupBy(report => report.Period.Year)
            .Select(year => new ReportYear(
                edition.Words.Fill("period.year", year.Key),
                [.. year.OrderBy(report => edition.PlaceOf(report.Zone)).ThenBy(report => report.Id, StringComparer.Ordinal).Select(edition.Entry)]))]);

    private static ZoneListView Zones(Edition edition) => new(
        Frame(edition, SitePart.Zones, edition.Words["zones.title"], edition.Words["zones.lead"]),
        edition.Tree(edition.Index.ZonesByParent[""]));

    private static ThemeListView Themes(Edition edition) => new(
        Frame(edition, SitePart.Themes, edition.Words["themes.title"], edition.Words["themes.lead"]),
        [.. edition.Index.Site.Themes.Select(edition.Entry)]);

    private static GlossaryView Glossary(Edition edition) => new(
        Frame(edition, SitePart.Glossary, edition.Words["glossary.title"], edition.Words["glossary.lead"]),
        [.. edition.Terms.Select(term => new TermEntry(
            term.Id, term.Name[edition.Language], term.Name[edition.Language.Other()], term.Text[edition.Language]))]);

    private static AboutView About(Edition edition) => new(
        Frame(edition, SitePart.About, edition.Words["about.title"], edition.Words["about.what-text"]) with { StructuredData = DatasetDescription.Of(edition) },
        edition.Counts());

    private static PageFrame Frame(Edition edition, SitePart part, string title, string description) =>
        edition.PageFrame(title, description, language => SitePaths.Part(language, part), part);
}
