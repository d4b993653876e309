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
        using var file = JsonDocument.Parse(RenderedSite.Sample.Files[SitePaths.MetricRows(language, 0)]);
        foreach (var figure in RenderedSite.Sample.Site.Figures)
        {
            var row = file.RootElement.GetProperty("rows").EnumerateArray().Single(one => one.GetArrayLength() > 1 && one[7].GetString() == figure.Key && Text(file, "reports", one[6]) == figure.ReportId);
            var shown = RenderedSite.Sample.Page(SitePaths.Metric(language, figure.Metric.Id)).QuerySelectorAll("table.figures .value a").Single(link => link.GetAttribute("href")!.EndsWith(SitePaths.Sentence(language, figure), StringComparison.Ordinal));
            Assert.That(string.Concat(Enumerable.Range(8, 4).Select(at => row[at].GetString())), Is.EqualTo(shown.TextContent));
            Assert.That((Text(file, "metrics", row[0]), Text(file, "zones", row[1]), Text(file, "periods", row[2])), Is.EqualTo((figure.Metric.Id, figure.Zone.Id, figure.Period.Text)));
            Assert.That((row[4].GetInt32(), row[5].GetInt32()), Is.EqualTo((figure.Kind == FigureKind.Target ? 1 : 0, figure.Doubt is null ? 0 : 1)));
        }
    }

    [Test]
    public void The_directory_says_what_stands_in_each_row([Values] Language language)
    {
        var site = Paged.Value;
        using var directory = JsonDocument.Parse(site.Files[SitePaths.MetricDirectory(language)]);
        var cells = directory.RootElement.GetProperty("cells").EnumerateArray().Select(cell => $"{cell[0]} {cell[1]} {cell[3]} {cell[4]}").ToList();
        var promised = directory.RootElement.GetProperty("metrics").EnumerateArray().SelectMany(metric => CellsOf(metric).Select(cell => cells[cell]).DefaultIfEmpty("none"));
        var rows = site.Files.Keys.Count(path => path.StartsWith(SitePaths.MetricRows(language, 0)[..^6], StringComparison.Ordinal));
        Assert.That(promised, Is.EqualTo(Enumerable.Range(0, rows).SelectMany(number => RowsOf(site.Files[SitePaths.MetricRows(language, number)]))));
    }

    [Test]
    public void The_search_knows_every_metric_in_both_languages_and_in_pinyin([Values] Language language)
    {
        using var search = JsonDocument.Parse(RenderedSite.Sample.Files[SitePaths.MetricSearch(language)]);
        var syllables = search.RootElement.GetProperty("syllables");
        string Pinyin(JsonElement row) => row.GetArrayLength() > 4 ? row[4].GetString()! : string.Join(' ', row[0].GetString()!.Where(letter => syllables.TryGetProperty($"{letter}", out _)).Select(letter => syllables.GetProperty($"{letter}").GetString()));
        var rows = search.RootElement.GetProperty("metrics").EnumerateArray().Select(row => (row[0].GetString(), row[1].GetString(), Pinyin(row)));
        Assert.That(rows, Is.EquivalentTo(RenderedSite.Sample.Site.Metrics.Select(metric => (metric.Name.Zh, metric.Name.En, metric.Pinyin))));
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

    private static string? Text(JsonDocument file, string list, JsonElement number) => file.RootElement.GetProperty(list)[number.GetInt32()][0].GetString();

    private static IEnumerable<int> CellsOf(JsonElement metric)
    {
        var cell = 0;
        return metric.EnumerateArray().Skip(2).Select(step => cell += step.GetInt32());
    }

    private static List<string> RowsOf(ReadOnlyMemory<byte> content)
    {
        using var file = JsonDocument.Parse(content);
        return [.. file.RootElement.GetProperty("rows").EnumerateArray().Select(row => row.GetArrayLength() == 1 ? "none" : $"{Text(file, "zones", row[1])} {Text(file, "periods", row[2])} {Text(file, "measures", row[3])} {row[4]}")];
    }

    private static string Target(string page, IElement link)
    {
        var path = new Uri(new Uri("https://host.example/" + page), link.GetAttribute("href")).AbsolutePath[1..];
        return path.EndsWith('/') ? path + "index.html" : path;
    }
}
