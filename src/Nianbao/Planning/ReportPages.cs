using Nianbao.Model;
using Nianbao.Model.Pages;

namespace Nianbao.Planning;

internal static class ReportPages
{
    public static ReportView Of(Report report, Edition edition, Edition twin)
    {
        var figures = edition.FiguresOf(report);
        return new(
            Frame(report, edition),
            report.Title[twin.Language],
            report.Summary,
            new(report.Zone.Name[edition.Language], SitePaths.Zone(edition.Language, report.Zone.Id)),
            PeriodText.Of(report.Period, edition.Frame),
            Source(report.Source, edition.Language),
            [.. report.Figures.Where(figure => figure.Headline).Select(figure => figures[figure.Key])],
            Sections(report, edition),
            figures,
            twin.FiguresOf(report),
            edition.Groups(report.Figures),
            FigureCards.Of(report, edition),
            Neighbour(report, edition, step: 1),
            Neighbour(report, edition, step: -1),
            PrintNotes.Of(report, edition));
    }

    private static PageFrame Frame(Report report, Edition edition) => edition.PageFrame(
        report.Title[edition.Language],
        report.Summary[edition.Language].PlainText(),
        language => SitePaths.Report(language, report.Id),
        SitePart.Reports) with
    {
        Data = report.Figures.Count > 0 ? [DataLink.Json(DataPaths.Report(report.Id))] : [],
        StructuredData = ReportDescription.Of(report, edition.Frame),
    };

    /// <summary>The reports of a zone stand with the newest first.</summary>
    private static ReportLink? Neighbour(Report report, Edition edition, int step)
    {
        var reports = edition.Index.ReportsByZone[report.Zone.Id].ToList();
        var at = reports.IndexOf(report) + step;
        return at < 0 || at >= reports.Count ? null : edition.ByPeriod(reports[at]);
    }

    private static SourceView Source(Source source, Language language) => new(
        source.Title[language], source.Title[language.Other()], source.Byline?[language], source.Note?[language]);

    private static List<SectionView> Sections(Report report, Edition edition)
    {
        var doubtful = report.Figures.Where(figure => figure.Doubt is not null).ToLookup(figure => figure.SectionId, StringComparer.Ordinal);
        return [.. report.Sections.Select(section => new SectionView(
            section.Id,
            section.Level,
            section.Heading[edition.Language],
            section.Heading[edition.Language.Other()],
            section.Theme is null ? null : edition.Link(section.Theme),
            section.Blocks,
            [.. doubtful[section.Id].Select(edition.Display)]))];
    }
}
