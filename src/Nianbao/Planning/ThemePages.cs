using Nianbao.Model;
using Nianbao.Model.Pages;
using Nianbao.Planning.Charts;

namespace Nianbao.Planning;

internal static class ThemePages
{
    /// <summary>Sections further down are named without their first paragraph.</summary>
    private const int SectionsWithLead = 40;

    public static ThemeView Of(Theme theme, Edition edition) => new(
        edition.PageFrame(
            theme.Name[edition.Language],
            theme.Description[edition.Language],
            language => SitePaths.Theme(language, theme.Id),
            SitePart.Themes) with { Data = edition.Index.FiguresByTheme.Contains(theme.Id) ? [DataLink.Json(DataPaths.Theme(theme.Id))] : [] },
        edition.Entry(theme),
        edition.ByZone(theme),
        [.. edition.Index.SectionsByTheme[theme.Id].Select((opening, place) => Section(opening.Report, opening.Section, place < SectionsWithLead, edition))],
        Metrics(theme, edition),
        ChartPlanner.Small(theme, edition),
        Sparklines.Of(edition.Index.FiguresByTheme[theme.Id], edition))
    {
        Ledger = LedgerPages.Part(edition, edition.Index.PromisesByTheme[theme.Id]),
    };

    private static List<MetricEntry> Metrics(Theme theme, Edition edition)
    {
        var rows = 0;
        return [.. edition.Metrics
            .Where(metric => metric.Theme == theme)
            .TakeWhile(metric => (rows += MetricLists.Rows(metric, edition.Index)) <= MetricLists.RowsOnPage)
            .Select(metric => edition.Entry(metric).Newest(MetricLists.FiguresOfMetric))];
    }

    private static ThemeSection Section(Report report, Section section, bool withLead, Edition edition) => new(
        new(section.Heading[edition.Language], SitePaths.Report(edition.Language, report.Id) + "#" + section.Id),
        edition.Link(report.Zone),
        PeriodText.Of(report.Period, edition.Frame),
        withLead ? section.Blocks.OfType<Paragraph>().FirstOrDefault()?.Text[edition.Language] : null,
        edition.FiguresOf(report));
}
