using Nianbao.Model;
using Nianbao.Model.Pages;
using Nianbao.Planning.Charts;

namespace Nianbao.Planning;

internal static class ThemePages
{
    public static ThemeView Of(Theme theme, Edition edition) => new(
        edition.PageFrame(
            theme.Name[edition.Language],
            theme.Description[edition.Language],
            language => SitePaths.Theme(language, theme.Id),
            SitePart.Themes),
        edition.Entry(theme),
        [.. edition.Index.SectionsByTheme[theme.Id].Select(opening => Section(opening.Report, opening.Section, edition))],
        [.. edition.Metrics.Where(metric => metric.Theme.Id == theme.Id).Select(edition.Entry)],
        ChartPlanner.Small(theme, edition),
        Sparklines.Of(edition.Index.FiguresByTheme[theme.Id], edition));

    private static ThemeSection Section(Report report, Section section, Edition edition) => new(
        new(section.Heading[edition.Language], SitePaths.Report(edition.Language, report.Id) + "#" + section.Id),
        edition.Link(report.Zone),
        PeriodText.Of(report.Period, edition.Frame),
        section.Blocks.OfType<Paragraph>().FirstOrDefault()?.Text[edition.Language],
        edition.FiguresOf(report));
}
