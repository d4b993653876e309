using Nianbao.Model;
using Nianbao.Model.Pages;

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
        [.. metric.Related.Select(id => edition.Link(edition.Index.Metrics[id]))])
    {
        Ledger = LedgerPages.Part(edition, edition.Index.PromisesByMetric[metric.Id]),
        Disputes = Planning.Disputes.Of(edition.Index.ConflictsByMetric[metric.Id], edition),
    };

    private static IReadOnlyList<DataLink> Data(Metric metric, Edition edition) => edition.Index.FiguresByMetric.Contains(metric.Id)
        ? [DataLink.Csv(DataPaths.Metric(edition.Language, metric.Id, "csv")), DataLink.Json(DataPaths.Metric(edition.Language, metric.Id, "json"))]
        : [];

    private static string? Direction(Metric metric, Words words) => metric.Direction switch
    {
        Model.Direction.HigherIsBetter => words["direction.higher"],
        Model.Direction.LowerIsBetter => words["direction.lower"],
        _ => null,
    };
}
