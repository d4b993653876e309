using Nianbao.Model;
using Nianbao.Model.Pages;
using Nianbao.Planning.Charts;

namespace Nianbao.Planning;

internal static class MetricPages
{
    public static MetricView Of(Metric metric, Edition edition) => new(
        edition.PageFrame(
            metric.Name[edition.Language],
            metric.Definition[edition.Language],
            language => SitePaths.Metric(language, metric.Id),
            SitePart.Metrics) with { Data = Data(metric, edition), StructuredData = DatasetDescription.Of(metric, edition) },
        edition.Entry(metric),
        edition.Link(metric.Theme),
        metric.Definition[edition.Language],
        Direction(metric, edition.Words),
        [.. Related(metric, edition).Select(edition.Link)],
        Citation(metric, edition),
        ChartPlanner.Of(metric, edition))
    {
        Ledger = LedgerPages.Part(edition, edition.Index.PromisesByMetric[metric.Id]),
        Disputes = Planning.Disputes.Of(edition.Index.ConflictsByMetric[metric.Id], edition),
    };

    private static IReadOnlyList<DataLink> Data(Metric metric, Edition edition) => edition.Index.FiguresByMetric.Contains(metric.Id)
        ? [DataLink.Csv(DataPaths.Metric(edition.Language, metric.Id, "csv")), DataLink.Json(DataPaths.Metric(edition.Language, metric.Id, "json"))]
        : [];

    /// <summary>Related is said once in the content and holds both ways.</summary>
    private static IEnumerable<Metric> Related(Metric metric, Edition edition) => metric.Related
        .Select(id => edition.Index.Metrics[id])
        .Concat(edition.Index.MetricsByRelated[metric.Id].OrderBy(edition.PlaceOf))
        .Distinct();

    private static string Citation(Metric metric, Edition edition)
    {
        var info = edition.Frame.Info;
        var address = info.BaseUrl.AbsoluteUri + SitePaths.Metric(edition.Language, metric.Id);
        return edition.Words.Fill("metric.citation", info.Publisher[edition.Language], QuotationMarks.Title(metric.Name, edition.Language), info.Title[edition.Language], address);
    }

    private static string Direction(Metric metric, Words words) => words[metric.Direction switch
    {
        Model.Direction.HigherIsBetter => "direction.higher",
        Model.Direction.LowerIsBetter => "direction.lower",
        _ => "direction.neutral",
    }];
}
