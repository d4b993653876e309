using Nianbao.Model;
using Nianbao.Model.Pages;

namespace Nianbao.Planning;

internal static class HomePage
{
    private const int MostReports = 3;
    private const int MostMetrics = 12;

    public static HomeView Of(Edition edition)
    {
        var site = edition.Index.Site;
        var places = site.Metrics.ToDictionary(metric => metric.Id, metric => Places(metric, edition.Index), StringComparer.Ordinal);
        return new(
            edition.PageFrame(site.Info.Title[edition.Language], site.Info.Description[edition.Language], SitePaths.Home, SitePart.Home),
            edition.Counts(),
            Nodes(edition.Index.ZonesByParent[""], edition),
            [.. site.Themes.Select(theme => new HomeTheme(edition.Entry(theme), Telling(theme, edition, places)))],
            [.. Newest(site.Reports).Take(MostReports).Select(edition.Entry)],
            Comparable(edition, places));
    }

    /// <summary>
    /// A figure that says much in little: an amount or its growth, undoubted, at the head of its report if there is one; of the largest
    /// zone, that is the highest in the tree; the newest; an amount before a growth; of the metric that most zones and periods have.
    /// </summary>
    private static FigureDisplay? Telling(Theme theme, Edition edition, Dictionary<string, int> places) => edition.Index.FiguresByTheme[theme.Id]
        .Where(figure => figure is { Kind: FigureKind.Outcome, Doubt: null, Measure: Measure.Level or Measure.Growth })
        .OrderByDescending(figure => figure.Headline)
        .ThenBy(figure => Depth(figure.Zone))
        .ThenByDescending(figure => figure.Period)
        .ThenBy(figure => figure.Measure)
        .ThenByDescending(figure => places[figure.Metric.Id])
        .Select(edition.Display)
        .FirstOrDefault();

    /// <summary>Of reports about one period those with most figures come first.</summary>
    private static IEnumerable<Report> Newest(IEnumerable<Report> reports) =>
        reports.OrderByDescending(report => report.Period).ThenByDescending(report => report.Figures.Count);

    private static int Depth(Zone zone) => zone.Parent is null ? 0 : 1 + Depth(zone.Parent);

    private static IReadOnlyList<ZoneNode> Nodes(IEnumerable<Zone> zones, Edition edition) =>
        [.. zones.OrderBy(edition.PlaceOf).Select(zone => Node(zone, edition))];

    private static ZoneNode Node(Zone zone, Edition edition)
    {
        var within = edition.Index.ZonesByParent[zone.Id].ToLookup(child => Reports(child, edition));
        var figures = edition.Index.FiguresByZone[zone.Id].Count();
        return new(
            edition.Link(zone),
            figures == 0 ? null : edition.Words.Count("count.figures", figures),
            decimal.Round(2.5m + (decimal)Math.Sqrt(figures) * 0.6m, 1),
            [.. edition.Index.ReportsByZone[zone.Id].Select(edition.ByPeriod)],
            Nodes(within[true], edition),
            [.. within[false].OrderBy(edition.PlaceOf).Select(edition.Link)]);
    }

    /// <summary>True of a zone with a report, its own or one of a zone within it.</summary>
    private static bool Reports(Zone zone, Edition edition) =>
        edition.Index.ReportsByZone[zone.Id].Any() || edition.Index.ZonesByParent[zone.Id].Any(child => Reports(child, edition));

    private static int Places(Metric metric, SiteIndex index) =>
        index.FiguresByMetric[metric.Id].Select(figure => (figure.Zone.Id, figure.Period)).Distinct().Count();

    /// <summary>The metrics that most zones and periods have.</summary>
    private static IReadOnlyList<HomeMetric> Comparable(Edition edition, Dictionary<string, int> places) => [.. edition.Index.Site.Metrics
        .Where(metric => places[metric.Id] > 1)
        .OrderByDescending(metric => places[metric.Id])
        .ThenBy(metric => metric.Theme.Order)
        .ThenBy(metric => metric.Id, StringComparer.Ordinal)
        .Take(MostMetrics)
        .Select(metric => new HomeMetric(
            new(metric.Short[edition.Language], SitePaths.Metric(edition.Language, metric.Id)),
            metric.Theme.Id,
            edition.Words.Count("count.figures", edition.Index.FiguresByMetric[metric.Id].Count())))];
}
