namespace Nianbao.Model.Pages;

/// <summary>The addresses of the site, from its root: the contract of docs and readers' bookmarks.</summary>
public static class SitePaths
{
    public static string Home(Language language) => $"{language.Code()}/";

    public static string Part(Language language, SitePart part) => part switch
    {
        SitePart.Home or SitePart.None => Home(language),
        SitePart.Reports => $"{language.Code()}/reports/",
        SitePart.Zones => $"{language.Code()}/zones/",
        SitePart.Themes => $"{language.Code()}/themes/",
        SitePart.Metrics => $"{language.Code()}/metrics/",
        SitePart.Targets => $"{language.Code()}/targets/",
        SitePart.Glossary => $"{language.Code()}/glossary/",
        SitePart.About => $"{language.Code()}/about/",
        SitePart.Search => $"{language.Code()}/search/",
        _ => throw new ArgumentOutOfRangeException(nameof(part)),
    };

    public static string Report(Language language, string id) => $"{language.Code()}/reports/{id}/";

    public static string Zone(Language language, string id) => $"{language.Code()}/zones/{id}/";

    public static string Theme(Language language, string id) => $"{language.Code()}/themes/{id}/";

    public static string Metric(Language language, string id) => $"{language.Code()}/metrics/{id}/";

    /// <summary>A page of the index of metrics, from 1; the first one is the index itself.</summary>
    public static string MetricList(Language language, int page) =>
        page == 1 ? Part(language, SitePart.Metrics) : $"{Part(language, SitePart.Metrics)}page/{page}/";

    /// <summary>Which metric has figures of what, for the script of the index.</summary>
    public static string MetricDirectory(Language language) => Part(language, SitePart.Metrics) + "index.json";

    /// <summary>What a search for metrics looks at; loaded with the first word.</summary>
    public static string MetricSearch(Language language) => Part(language, SitePart.Metrics) + "search.json";

    /// <summary>Some rows of the index, for its script; numbered from 0.</summary>
    public static string MetricRows(Language language, int number) => $"{Part(language, SitePart.Metrics)}figures-{number}.json";

    public static string Term(Language language, string id) => $"{language.Code()}/glossary/#{id}";

    public static string Feed(Language language) => $"{language.Code()}/feed.xml";

    /// <summary>The sentence that states a figure.</summary>
    public static string Sentence(Language language, Figure figure) => $"{language.Code()}/reports/{figure.ReportId}/#{figure.Key}";
}
