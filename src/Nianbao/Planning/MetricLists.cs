using Nianbao.Model;
using Nianbao.Model.Pages;

namespace Nianbao.Planning;

/// <summary>
/// The index of metrics by theme and name, cut into pages of about <see cref="RowsOnPage"/> rows, so that the first one stays light
/// however large the site. The number of pages depends on the figures alone: each page has a twin in the other language.
/// </summary>
internal static class MetricLists
{
    /// <summary>A row is about 30 bytes compressed, and a browser lays out a thousand at once without effort.</summary>
    public const int RowsOnPage = 800;

    /// <summary>More figures of one metric stand on its own page only.</summary>
    public const int FiguresOfMetric = 40;

    public static IEnumerable<PageView> Of(Edition edition)
    {
        var metrics = edition.Metrics.OrderBy(metric => metric.Theme.Order).ToList();
        var pages = Cut(metrics, edition.Index);
        var contents = Contents(pages, edition);
        var filter = MetricFilters.Of(edition);
        return pages.Select((page, at) => new MetricListView(
            Frame(edition, at + 1),
            Count(edition),
            filter,
            contents,
            Groups(page, edition),
            Paging(at + 1, pages.Count, edition.Language),
            at == 0 ? MetricIndexes.Of(metrics, edition) : null));
    }

    /// <summary>Cuts the rows of all metrics into equal parts; a metric stands in the part that its first row falls into.</summary>
    private static List<List<Metric>> Cut(IReadOnlyList<Metric> metrics, SiteIndex index)
    {
        var total = metrics.Sum(metric => Rows(metric, index));
        var pages = new List<List<Metric>>();
        for (var count = Math.Max(1, (total + RowsOnPage - 1) / RowsOnPage); count > 0; count--) pages.Add([]);
        var above = 0L;
        foreach (var metric in metrics)
        {
            pages[(int)(above * pages.Count / total)].Add(metric);
            above += Rows(metric, index);
        }

        return pages;
    }

    public static int Rows(Metric metric, SiteIndex index) => 1 + Math.Min(FiguresOfMetric, index.FiguresByMetric[metric.Id].Count());

    private static List<MetricGroup> Groups(IEnumerable<Metric> page, Edition edition) => [.. page
        .GroupBy(metric => metric.Theme.Order)
        .Select(group => new MetricGroup(edition.Link(group.First().Theme), [.. group.Select(metric => edition.Entry(metric).Newest(FiguresOfMetric))]))];

    private static List<ThemeLink> Contents(IReadOnlyList<IReadOnlyList<Metric>> pages, Edition edition) => [.. pages
        .SelectMany((page, at) => page.Select(metric => (metric.Theme, Page: at + 1)))
        .DistinctBy(pair => pair.Theme.Id)
        .Select(pair => new ThemeLink(
            pair.Theme.Id, pair.Theme.Name[edition.Language], $"{SitePaths.MetricList(edition.Language, pair.Page)}#{pair.Theme.Id}"))];

    private static Paging Paging(int number, int count, Language language) => new(
        number,
        count,
        number == 1 ? null : SitePaths.MetricList(language, number - 1),
        number == count ? null : SitePaths.MetricList(language, number + 1));

    private static PageFrame Frame(Edition edition, int number)
    {
        var title = edition.Words["metrics.title"];
        return edition.PageFrame(
            number == 1 ? title : edition.Words.Fill("index.page-title", title, number),
            edition.Words["metrics.lead"],
            language => SitePaths.MetricList(language, number),
            SitePart.Metrics);
    }

    private static string Count(Edition edition)
    {
        var counts = edition.Counts();
        return edition.Words.Fill("index.count", counts.Metrics, counts.Figures);
    }
}
