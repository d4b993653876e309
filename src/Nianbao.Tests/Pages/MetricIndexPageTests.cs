using System.Text.Json;
using AngleSharp.Dom;
using Nianbao.Model;
using Nianbao.Model.Pages;
using Nianbao.Tests.Scale;

namespace Nianbao.Tests.Pages;

/// <summary>The index of metrics as files: its form, its table without script, and what its script loads.</summary>
public class MetricIndexPageTests
{
    private static readonly Lazy<RenderedSite> Paged = new(() => RenderedSite.Of(SyntheticSite.Small.Build()));

    [Test]
    public void Every_field_of_the_filter_has_a_label([Values("zh", "en")] string language)
    {
        var fields = RenderedSite.Sample.Page($"{language}/metrics/").QuerySelectorAll(".filter input, .filter select");
        Assert.That(fields.Select(field => field.GetAttribute("name")).Distinct(StringComparer.Ordinal), Is.EquivalentTo(new[] { "q", "view", "theme", "zone", "period", "kind", "measure", "sort" }));
        Assert.That(fields.Select(field => field.Closest("label")?.TextContent.Trim()), Has.All.Not.Empty);
    }

    [TestCase("zone", "dagang", "high-tech-zone", "etdz")]
    [TestCase("period", "2025", "2024", "2023", "2023-H1")]
    [TestCase("measure", "level", "growth", "share", "rank", "rating")]
    public void The_filter_offers_what_some_figure_has(string name, params string[] values)
    {
        var offered = RenderedSite.Sample.Page("zh/metrics/").QuerySelectorAll($".filter select[name={name}] option").Select(option => option.GetAttribute("value"));
        Assert.That(offered.Skip(1), Is.EqualTo(values));
    }

    [Test]
    public void The_matrix_begins_with_the_newest_year_of_outcomes_not_of_targets() =>
        Assert.That(RenderedSite.Sample.Element("en/metrics/", ".filter").GetAttribute("data-year"), Is.EqualTo("2024"));

    [Test]
    public void The_count_is_a_live_region() =>
        Assert.That(RenderedSite.Sample.Element("en/metrics/", "[role=status]").TextContent, Is.EqualTo("11 metrics, 18 figures"));

    [Test]
    public void A_long_index_goes_on_on_further_pages_whose_links_resolve()
    {
        var pages = Paged.Value.Pages.Where(page => page.Key.StartsWith("zh/metrics/page/", StringComparison.Ordinal)).ToList();
        Assert.That(pages, Is.Not.Empty);
        foreach (var (path, page) in pages) Assert.That(page.QuerySelectorAll("main a[href]").Select(link => Target(path, link)).Distinct(StringComparer.Ordinal), Is.SubsetOf(Paged.Value.Files.Keys));
    }

    [Test]
    public void The_contents_lead_to_every_theme_wherever_it_begins()
    {
        foreach (var link in Paged.Value.Page("en/metrics/page/2/").QuerySelectorAll(".contents a"))
            Assert.That(Paged.Value.Pages[Target("en/metrics/page/2/index.html", link)].GetElementById(link.GetAttribute("href")!.Split('#')[1]), Is.Not.Null);
    }

    [Test]
    public void A_row_that_the_script_loads_leads_to_its_sentence_and_says_its_value([Values] Language language)
    {
        using var chunk = JsonDocument.Parse(RenderedSite.Sample.Files[SitePaths.MetricChunk(language, 0)]);
        foreach (var figure in RenderedSite.Sample.Site.Figures)
        {
            var row = chunk.RootElement.GetProperty("metrics").GetProperty(figure.Metric.Id).EnumerateArray().Skip(1).Single(one => one[6].GetString() == figure.Key && Text(chunk, "reports", one[5]) == figure.ReportId);
            var shown = RenderedSite.Sample.Page(SitePaths.Metric(language, figure.Metric.Id)).QuerySelectorAll("table.figures .value a").Single(link => link.GetAttribute("href")!.EndsWith(SitePaths.Sentence(language, figure), StringComparison.Ordinal));
            Assert.That(string.Concat(Enumerable.Range(7, 4).Select(at => row[at].GetString())), Is.EqualTo(shown.TextContent));
            Assert.That((Text(chunk, "zones", row[0]), Text(chunk, "periods", row[1])), Is.EqualTo((figure.Zone.Id, figure.Period.Text)));
            Assert.That((row[3].GetInt32(), row[4].GetInt32()), Is.EqualTo((figure.Kind == FigureKind.Target ? 1 : 0, figure.Doubt is null ? 0 : 1)));
        }
    }

    [Test]
    public void The_directory_names_every_metric_in_both_languages_and_in_pinyin([Values] Language language)
    {
        using var directory = JsonDocument.Parse(RenderedSite.Sample.Files[SitePaths.MetricDirectory(language)]);
        using var search = JsonDocument.Parse(RenderedSite.Sample.Files[SitePaths.MetricSearch(language)]);
        var rows = directory.RootElement.GetProperty("metrics").EnumerateArray().Select(row => (row[0].GetString(), row[1].GetString()))
            .Select(row => (row.Item1, row.Item2, search.RootElement.GetProperty(row.Item1!)[0].GetString(), search.RootElement.GetProperty(row.Item1!)[1].GetString()));
        Assert.That(rows, Is.EquivalentTo(RenderedSite.Sample.Site.Metrics.Select(metric => (metric.Id, metric.Name[language], metric.Name[language.Other()], metric.Pinyin))));
    }

    [Test]
    public void A_metric_says_how_to_cite_it()
    {
        var citation = RenderedSite.Sample.Element("en/metrics/gdp/", ".cite cite").TextContent;
        Assert.That(citation, Is.EqualTo("The Nianbao editors. “Gross domestic product”. Zhenjiang in Figures. https://nianbao.example/zhenjiang/en/metrics/gdp/"));
    }

    [Test]
    public void Related_metrics_name_each_other()
    {
        Assert.That(RenderedSite.Sample.Element("en/metrics/gdp/", ".terms .inline a").GetAttribute("href"), Does.EndWith("en/metrics/gross-industrial-output/"));
        Assert.That(RenderedSite.Sample.Element("en/metrics/gross-industrial-output/", ".terms .inline a").GetAttribute("href"), Does.EndWith("en/metrics/gdp/"));
    }

    private static string? Text(JsonDocument chunk, string list, JsonElement number) => chunk.RootElement.GetProperty(list)[number.GetInt32()][0].GetString();

    private static string Target(string page, IElement link)
    {
        var path = new Uri(new Uri("https://host.example/" + page), link.GetAttribute("href")).AbsolutePath[1..];
        return path.EndsWith('/') ? path + "index.html" : path;
    }
}
