using Nianbao.Model;
using Nianbao.Model.Pages;

namespace Nianbao.Rendering.Data;

/// <summary>
/// The figures of each page as files: of a metric all there is to know, beside its page in either language; of a zone, theme or
/// report the compact form, once, since it holds no words of either language.
/// </summary>
internal static class FiguresOfPages
{
    public static IEnumerable<OutputFile> Of(Site site, WrittenTable figures)
    {
        var compact = JsonTable.Write(FigureTable.Compact(site.Figures, site.Info.BaseUrl));
        return
        [
            .. By(site, figure => figure.Metric.Id).SelectMany(metric => OfMetric(metric, figures)),
            .. By(site, figure => figure.Zone.Id).Select(zone => new OutputFile(DataPaths.Zone(zone.Key), compact.File(zone))),
            .. By(site, figure => figure.Metric.Theme.Id).Select(theme => new OutputFile(DataPaths.Theme(theme.Key), compact.File(theme))),
            .. By(site, figure => figure.ReportId).Select(report => new OutputFile(DataPaths.Report(report.Key), compact.File(report))),
        ];
    }

    /// <summary>The places of the figures in their table, by what the page is about.</summary>
    private static IEnumerable<IGrouping<string, int>> By(Site site, Func<Figure, string> subject) =>
        site.Figures.Select((figure, place) => (figure, place)).GroupBy(pair => subject(pair.figure), pair => pair.place, StringComparer.Ordinal);

    private static IEnumerable<OutputFile> OfMetric(IGrouping<string, int> metric, WrittenTable figures)
    {
        var csv = CsvTable.ForExcel(figures.CsvRows.File(metric));
        var json = figures.JsonRows.File(metric);
        foreach (var language in Languages.All)
        {
            yield return new(DataPaths.Metric(language, metric.Key, "csv"), csv);
            yield return new(DataPaths.Metric(language, metric.Key, "json"), json);
        }
    }
}
