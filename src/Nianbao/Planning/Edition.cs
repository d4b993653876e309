using Nianbao.Model;
using Nianbao.Model.Pages;

namespace Nianbao.Planning;

/// <summary>The site in one language: its figures as they are displayed, its lists in the order of that language.</summary>
internal sealed class Edition
{
    private readonly Dictionary<string, Dictionary<string, FigureDisplay>> figures;
    private readonly Dictionary<string, int> zoneOrder;
    private readonly Dictionary<string, int> metricOrder;
    private readonly Dictionary<string, MetricEntry> metricEntries;

    public Edition(SiteIndex index, SiteFrame frame)
    {
        Index = index;
        Frame = frame;
        figures = index.Site.Reports.AsParallel()
            .Select(report => (report.Id, Displays: FigureDisplays.Of(report, index, frame)))
            .ToDictionary(report => report.Id, report => report.Displays, StringComparer.Ordinal);
        Zones = Ordered(index.Site.Zones, zone => (zone.Pinyin, zone.Name));
        Metrics = Ordered(index.Site.Metrics, metric => (metric.Pinyin, metric.Name));
        Terms = Ordered(index.Site.Glossary, term => (term.Pinyin, term.Name));
        zoneOrder = Places(Zones.Select(zone => zone.Id));
        metricOrder = Places(Metrics.Select(metric => metric.Id));
        metricEntries = Metrics.ToDictionary(metric => metric.Id, metric => Entries.Build(this, metric), StringComparer.Ordinal);
    }

    public SiteIndex Index { get; }

    public SiteFrame Frame { get; }

    public Language Language => Frame.Language;

    public Words Words => Frame.Words;

    public IReadOnlyList<Zone> Zones { get; }

    public IReadOnlyList<Metric> Metrics { get; }

    public IReadOnlyList<Term> Terms { get; }

    public IReadOnlyDictionary<string, FigureDisplay> FiguresOf(Report report) => figures[report.Id];

    public FigureDisplay Display(Figure figure) => figures[figure.ReportId][figure.Key];

    public MetricEntry Entry(Metric metric) => metricEntries[metric.Id];

    public int PlaceOf(Zone zone) => zoneOrder[zone.Id];

    public int PlaceOf(Metric metric) => metricOrder[metric.Id];

    /// <summary>As a metric's page lists them: the newest period first, then by zone, then level before growth.</summary>
    public IReadOnlyList<FigureDisplay> ByPeriod(IEnumerable<Figure> list) => [.. InPeriodOrder(list).Select(Display)];

    public IEnumerable<Figure> InPeriodOrder(IEnumerable<Figure> list) => list
        .OrderByDescending(figure => figure.Period)
        .ThenBy(figure => zoneOrder[figure.Zone.Id])
        .ThenBy(figure => figure.Measure)
        .ThenBy(figure => figure.Id, StringComparer.Ordinal);

    /// <summary>As a zone's or report's table lists them: by metric, then level before growth, then the newest period first.</summary>
    public IReadOnlyList<FigureDisplay> ByMetric(IEnumerable<Figure> list) => [.. list
        .OrderBy(figure => metricOrder[figure.Metric.Id])
        .ThenBy(figure => figure.Measure)
        .ThenByDescending(figure => figure.Period)
        .ThenBy(figure => figure.Id, StringComparer.Ordinal)
        .Select(Display)];

    /// <summary>A page's frame; <paramref name="path"/> says where the page stands in either language.</summary>
    public PageFrame PageFrame(string title, string description, Func<Language, string> path, SitePart part)
    {
        var own = path(Language);
        return new(Frame, title, description, own, path(Language.Other()), RootOf(own), part);
    }

    private static string RootOf(string path) => string.Concat(Enumerable.Repeat("../", path.Count(letter => letter == '/')));

    private static Dictionary<string, int> Places(IEnumerable<string> ids) =>
        ids.Select((id, place) => (id, place)).ToDictionary(pair => pair.id, pair => pair.place, StringComparer.Ordinal);

    private List<T> Ordered<T>(IEnumerable<T> list, Func<T, (string Pinyin, Translated<string> Name)> names) => Language == Language.Zh
        ? [.. list.OrderBy(item => names(item).Pinyin, StringComparer.Ordinal).ThenBy(item => names(item).Name.Zh, StringComparer.Ordinal)]
        : [.. list.OrderBy(item => names(item).Name.En.TrimStart('“', '‘'), StringComparer.OrdinalIgnoreCase)];
}
