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
            SitePart.Metrics),
        edition.Entry(metric),
        edition.Link(metric.Theme),
        metric.Definition[edition.Language],
        Direction(metric, edition.Words),
        [.. metric.Related.Select(id => edition.Link(edition.Index.Metrics[id]))],
        ChartPlanner.Of(metric, edition));

    private static string? Direction(Metric metric, Words words) => metric.Direction switch
    {
        Model.Direction.HigherIsBetter => words["direction.higher"],
        Model.Direction.LowerIsBetter => words["direction.lower"],
        _ => null,
    };
}
