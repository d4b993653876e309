using Nianbao.Figures;
using Nianbao.Model;
using Nianbao.Model.Pages;

namespace Nianbao.Planning;

/// <summary>Makes the links and list entries of an edition.</summary>
internal static class Entries
{
    public static ThemeLink Link(this Edition edition, Theme theme) =>
        new(theme.Id, theme.Name[edition.Language], SitePaths.Theme(edition.Language, theme.Id));

    public static PageLink Link(this Edition edition, Zone zone) => Link(edition.Frame, zone);

    public static PageLink Link(SiteFrame site, Zone zone) => new(zone.Short[site.Language], SitePaths.Zone(site.Language, zone.Id));

    public static PageLink Link(SiteFrame site, Report report) => new(report.Title[site.Language], SitePaths.Report(site.Language, report.Id));

    public static PageLink Link(this Edition edition, Metric metric) =>
        new(metric.Name[edition.Language], SitePaths.Metric(edition.Language, metric.Id));

    public static ReportLink ByPeriod(this Edition edition, Report report) =>
        new(report.Title[edition.Language], report.Short?[edition.Language] ?? PeriodText.Of(report.Period, edition.Frame), SitePaths.Report(edition.Language, report.Id));

    public static ReportEntry Entry(this Edition edition, Report report) => new(
        report.Title[edition.Language],
        report.Title[edition.Language.Other()],
        SitePaths.Report(edition.Language, report.Id),
        report.Summary[edition.Language].PlainText(),
        edition.Link(report.Zone),
        PeriodText.Of(report.Period, edition.Frame),
        report.Figures.Count);

    public static ThemeEntry Entry(this Edition edition, Theme theme) => new(
        theme.Id,
        theme.Name[edition.Language],
        theme.Name[edition.Language.Other()],
        theme.Description[edition.Language],
        SitePaths.Theme(edition.Language, theme.Id),
        edition.Index.MetricsByTheme[theme.Id].Count(),
        edition.Index.FiguresByTheme[theme.Id].Count());

    /// <summary>Built once an edition, since its own page, the index and its theme show it.</summary>
    public static MetricEntry Build(Edition edition, Metric metric) => new(
        metric.Id,
        metric.Name[edition.Language],
        metric.Name[edition.Language.Other()],
        SitePaths.Metric(edition.Language, metric.Id),
        edition.UnitOf(metric),
        edition.ByPeriod(edition.Index.FiguresByMetric[metric.Id]),
        edition.Index.FiguresByMetric[metric.Id].Count());

    public static string KindOf(this Edition edition, Zone zone) => edition.Words[zone.Kind switch
    {
        ZoneKind.City => "kind.city",
        ZoneKind.District => "kind.district",
        ZoneKind.DevelopmentZone => "kind.development-zone",
        ZoneKind.Subdistrict => "kind.subdistrict",
        ZoneKind.Town => "kind.town",
        ZoneKind.Park => "kind.park",
        _ => "kind.village",
    }];

    /// <summary>The tree of zones from the given ones down.</summary>
    public static IReadOnlyList<ZoneEntry> Tree(this Edition edition, IEnumerable<Zone> zones) => [.. zones
        .OrderBy(edition.PlaceOf)
        .Select(zone => edition.Entry(zone, edition.Tree(edition.Index.ZonesByParent[zone.Id])))];

    public static ZoneEntry Entry(this Edition edition, Zone zone, IReadOnlyList<ZoneEntry> children) => new(
        zone.Name[edition.Language],
        zone.Name[edition.Language.Other()],
        SitePaths.Zone(edition.Language, zone.Id),
        edition.KindOf(zone),
        edition.Index.ReportsByZone[zone.Id].Count(),
        edition.Index.FiguresByZone[zone.Id].Count(),
        children);

    /// <summary>Figures by theme, in the order of the themes.</summary>
    public static IReadOnlyList<FigureGroup> Groups(this Edition edition, IEnumerable<Figure> figures) => [.. figures
        .GroupBy(figure => figure.Metric.Theme.Order)
        .OrderBy(group => group.Key)
        .Select(group => new FigureGroup(edition.Link(group.First().Metric.Theme), edition.ByMetric(group)))];

    public static SiteCounts Counts(this Edition edition)
    {
        var site = edition.Index.Site;
        return new(
            edition.Words.Count("count.reports", site.Reports.Count),
            edition.Words.Count("count.figures", site.Reports.Sum(report => report.Figures.Count)),
            edition.Words.Count("count.metrics", site.Metrics.Count),
            edition.Words.Count("count.zones", site.Zones.Count));
    }

    /// <summary>The unit of a metric's level in words.</summary>
    public static string UnitOf(this Edition edition, Metric metric)
    {
        if (metric.CountUnit is not { } count) return edition.Words.Find("unit." + metric.Unit.Code) ?? FigureUnits.Name(metric.Unit, edition.Language, singular: false);
        return edition.Language == Language.Zh ? count.MeasureWords[0] : count.Plural;
    }
}
