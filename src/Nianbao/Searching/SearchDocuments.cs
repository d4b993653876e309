using Nianbao.Model;
using Nianbao.Model.Pages;

namespace Nianbao.Searching;

/// <summary>Lists what can be found: by <see cref="SearchKind"/>, then in the order of the site. Values and periods read as on the pages.</summary>
internal sealed class SearchDocuments(Site site, IReadOnlyList<Page> pages)
{
    private static readonly Translated<string> Nothing = new("", "");

    private readonly Dictionary<string, PageView> views = pages
        .Select(page => page.View)
        .Where(view => view is ReportView or ZoneView)
        .ToDictionary(view => view.Frame.Path, StringComparer.Ordinal);

    public FacetScheme Facets { get; } = new(site);

    /// <summary>One at a time, since the texts of a large site should not all be in memory twice.</summary>
    public IEnumerable<SearchDocument> All() => site.Zones.Select(Of)
        .Concat(site.Metrics.Select(Of))
        .Concat(site.Glossary.Select(Of))
        .Concat(site.Reports.SelectMany(Figures))
        .Concat(site.Reports.SelectMany(Sections))
        .Concat(site.Reports.Select(Of));

    private SearchDocument Of(Zone zone)
    {
        var kind = Views<ZoneView>(language => SitePaths.Zone(language, zone.Id)).Select(view => view.Kind);
        var context = zone.Parent is { Short: var above } ? Joined(kind, above) : kind;
        var text = zone.Name == zone.Short ? Nothing : zone.Name;
        return new(SearchKind.Zone, Inner(SitePaths.Zone(Language.Zh, zone.Id)), null, Facets.Of(zone, null, null), zone.Short, Nothing, context, text, [zone.Short, zone.Name]);
    }

    private SearchDocument Of(Metric metric) => new(
        SearchKind.Metric, Inner(SitePaths.Metric(Language.Zh, metric.Id)), null, Facets.Of(null, null, metric.Theme),
        metric.Name, Nothing, metric.Theme.Name, metric.Definition, [metric.Name, metric.Short]);

    private SearchDocument Of(Term term) => new(
        SearchKind.Term, Inner(SitePaths.Term(Language.Zh, term.Id)), null, Facets.Of(null, null, null), term.Name, Nothing, Nothing, term.Text, [term.Name]);

    private IEnumerable<SearchDocument> Figures(Report report)
    {
        var view = Views<ReportView>(language => SitePaths.Report(language, report.Id)).Zh;
        return report.Figures.Select(figure => Of(figure, new(view.Figures[figure.Key], view.TwinFigures[figure.Key])));
    }

    private SearchDocument Of(Figure figure, Translated<FigureDisplay> display) => new(
        SearchKind.Figure,
        Inner(SitePaths.Sentence(Language.Zh, figure)),
        Facets.Number(figure.Zone),
        Facets.Of(figure.Zone, figure.Period.Year, figure.Metric.Theme),
        display.Select(shown => shown.Label),
        display.Select(shown => shown.Value.ToString()),
        display.Select(shown => string.Join(" · ", new[] { shown.Zone.Text, shown.Period, shown.Target }.OfType<string>())),
        figure.Sentence,
        []);

    private IEnumerable<SearchDocument> Sections(Report report)
    {
        var context = ContextOf(report);
        return report.Sections.Select(section => new SearchDocument(
            SearchKind.Section,
            Inner(SitePaths.Report(Language.Zh, report.Id)) + "#" + section.Id,
            Facets.Number(report.Zone),
            Facets.Of(report.Zone, report.Period.Year, section.Theme),
            section.Heading, Nothing, context, TextOf(section), []));
    }

    private SearchDocument Of(Report report) => new(
        SearchKind.Report, Inner(SitePaths.Report(Language.Zh, report.Id)), Facets.Number(report.Zone), Facets.Of(report.Zone, report.Period.Year, null),
        report.Title, Nothing, ContextOf(report), report.Summary.Select(summary => summary.PlainText()), []);

    private Translated<string> ContextOf(Report report) =>
        Joined(report.Zone.Short, Views<ReportView>(language => SitePaths.Report(language, report.Id)).Select(view => view.Period));

    private static Translated<string> TextOf(Section section)
    {
        var texts = section.Blocks.SelectMany(block => block.Texts).ToList();
        return Nothing.Select((_, language) => string.Join(' ', texts.Select(text => text[language].PlainText())));
    }

    private Translated<TView> Views<TView>(Func<Language, string> path)
        where TView : PageView => Nothing.Select((_, language) => (TView)views[path(language)]);

    private static Translated<string> Joined(Translated<string> first, Translated<string> second) =>
        first.Select((text, language) => $"{text} · {second[language]}");

    /// <summary>Both languages share what comes after their folder.</summary>
    private static string Inner(string path) => path[(path.IndexOf('/') + 1)..];
}
