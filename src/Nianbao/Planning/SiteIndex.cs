using Nianbao.Model;

namespace Nianbao.Planning;

/// <summary>The site's figures, sections, reports and zones grouped as pages ask for them; grouped once, whatever the language.</summary>
internal sealed class SiteIndex(Site site)
{
    public Site Site { get; } = site;

    public ILookup<string, Figure> FiguresByZone { get; } = site.Figures.ToLookup(figure => figure.Zone.Id, StringComparer.Ordinal);

    public ILookup<string, Figure> FiguresByTheme { get; } = site.Figures.ToLookup(figure => figure.Metric.Theme.Id, StringComparer.Ordinal);

    public ILookup<string, Figure> FiguresByMetric { get; } = site.Figures.ToLookup(figure => figure.Metric.Id, StringComparer.Ordinal);

    public ILookup<string, Promise> PromisesByZone { get; } = site.Promises.ToLookup(promise => promise.Target.Zone.Id, StringComparer.Ordinal);

    public ILookup<string, Promise> PromisesByTheme { get; } = site.Promises.ToLookup(promise => promise.Target.Metric.Theme.Id, StringComparer.Ordinal);

    public ILookup<string, Promise> PromisesByMetric { get; } = site.Promises.ToLookup(promise => promise.Target.Metric.Id, StringComparer.Ordinal);

    /// <summary>By every metric that one of the figures is of.</summary>
    public ILookup<string, Conflict> ConflictsByMetric { get; } = site.Conflicts
        .SelectMany(conflict => conflict.Figures.Select(figure => figure.Metric.Id).Distinct(StringComparer.Ordinal), (conflict, metric) => (conflict, metric))
        .ToLookup(pair => pair.metric, pair => pair.conflict, StringComparer.Ordinal);

    public ILookup<string, Metric> MetricsByTheme { get; } = site.Metrics.ToLookup(metric => metric.Theme.Id, StringComparer.Ordinal);

    public ILookup<string, Report> ReportsByZone { get; } = site.Reports.ToLookup(report => report.Zone.Id, StringComparer.Ordinal);

    /// <summary>By the parent's id; the roots of the tree stand under the empty id.</summary>
    public ILookup<string, Zone> ZonesByParent { get; } = site.Zones.ToLookup(zone => zone.Parent?.Id ?? "", StringComparer.Ordinal);

    public IReadOnlyDictionary<string, Metric> Metrics { get; } = site.Metrics.ToDictionary(metric => metric.Id, StringComparer.Ordinal);

    /// <summary>The metrics that name a metric as related, by the id of the one named.</summary>
    public ILookup<string, Metric> MetricsByRelated { get; } = site.Metrics
        .SelectMany(metric => metric.Related.Select(related => (related, metric)))
        .ToLookup(pair => pair.related, pair => pair.metric, StringComparer.Ordinal);

    public IReadOnlyDictionary<string, Zone> Zones { get; } = site.Zones.ToDictionary(zone => zone.Id, StringComparer.Ordinal);

    public IReadOnlyDictionary<string, Theme> Themes { get; } = site.Themes.ToDictionary(theme => theme.Id, StringComparer.Ordinal);

    public IReadOnlyDictionary<string, Term> Terms { get; } = site.Glossary.ToDictionary(term => term.Id, StringComparer.Ordinal);

    public IReadOnlyDictionary<string, Report> Reports { get; } = site.Reports.ToDictionary(report => report.Id, StringComparer.Ordinal);

    public Counterparts Counterparts { get; } = new([.. site.Figures]);

    public ILookup<string, (Report Report, Section Section)> SectionsByTheme { get; } = Openings(site).ToLookup(
        opening => opening.Section.Theme!.Id, StringComparer.Ordinal);

    /// <summary>The sections where a theme begins: a subsection counts only where its theme is not that of the section above it.</summary>
    private static IEnumerable<(Report Report, Section Section)> Openings(Site site)
    {
        foreach (var report in site.Reports)
        {
            Theme? above = null;
            foreach (var section in report.Sections)
            {
                if (section.Theme is not null && (section.Level == 2 || section.Theme != above)) yield return (report, section);
                if (section.Level == 2) above = section.Theme;
            }
        }
    }
}
