using Nianbao.Model;
using Nianbao.Model.Pages;

namespace Nianbao.Planning;

/// <summary>Builds the displays of one report's figures.</summary>
internal static class FigureDisplays
{
    public static Dictionary<string, FigureDisplay> Of(Report report, SiteIndex index, SiteFrame site)
    {
        var outcomes = report.Figures.Where(figure => figure.Kind == FigureKind.Outcome).ToLookup(Subject);
        var link = Entries.Link(site, report);
        var displays = new Dictionary<string, FigureDisplay>(report.Figures.Count, StringComparer.Ordinal);
        foreach (var figure in report.Figures)
        {
            var comparisons = ComparisonTexts.Of(figure, outcomes[Subject(figure)], index.Counterparts, site);
            displays.Add(figure.Key, Build(figure, report, site) with { Report = link, Comparisons = comparisons });
        }

        return displays;
    }

    private static FigureDisplay Build(Figure figure, Report report, SiteFrame site) => new(
        Key: figure.Key,
        ThemeId: figure.Metric.Theme.Id,
        Label: FigureLabels.Of(figure, figure.Metric.Short, site),
        Measure: FigureLabels.Measure(figure, site),
        MetricPath: SitePaths.Metric(site.Language, figure.Metric.Id),
        SentencePath: SitePaths.Sentence(site.Language, figure),
        TwinSentencePath: SitePaths.Sentence(site.Language.Other(), figure),
        Value: ValueTexts.Of(figure, site),
        Target: figure.Kind == FigureKind.Target ? site.Words["figure.target"] : null,
        Zone: Entries.Link(site, figure.Zone),
        ForeignZone: figure.Zone != report.Zone,
        Period: PeriodText.Of(figure.Period, site),
        ForeignPeriod: figure.Period != report.Period,
        Direction: ComparisonTexts.Direction(figure, site),
        Comparisons: [],
        Report: new(report.Title[site.Language], ""),
        Sentence: QuotationMarks.Sentence(figure.Sentence[site.Language]),
        Doubt: figure.Doubt?[site.Language]);

    private static (string Metric, string Zone, Period Period) Subject(Figure figure) => (figure.Metric.Id, figure.Zone.Id, figure.Period);
}
