using System.Text;

namespace Nianbao.Tests.Pages;

internal sealed class SearchPageTests
{
    [TestCase("zh", "指标索引")]
    [TestCase("en", "Index of metrics")]
    public void Without_a_script_the_page_offers_the_index_of_metrics(string language, string name)
    {
        var link = RenderedSite.Sample.Element($"{language}/search/", "main .without-script a");
        Assert.That(link.TextContent, Is.EqualTo(name));
        Assert.That(link.GetAttribute("href"), Is.EqualTo($"../../{language}/metrics/"));
    }

    [Test]
    public void Without_a_script_there_is_no_form_that_cannot_answer() =>
        Assert.That(RenderedSite.Sample.Element("en/search/", "main form").HasAttribute("hidden"));

    [Test]
    public void The_query_is_named_as_other_pages_send_it() =>
        Assert.That(RenderedSite.Sample.Element("en/search/", "form[role=search] input[type=search]").GetAttribute("name"), Is.EqualTo("q"));

    [Test]
    public void Results_can_be_narrowed_by_kind_zone_theme_and_year()
    {
        var names = RenderedSite.Sample.Page("zh/search/").QuerySelectorAll("form [name]").Select(field => field.GetAttribute("name")).Distinct();
        Assert.That(names, Is.EqualTo(new[] { "q", "kind", "zone", "theme", "year" }));
    }

    [Test]
    public void The_number_of_results_is_announced() =>
        Assert.That(RenderedSite.Sample.Element("en/search/", "[role=status]").GetAttribute("data-many"), Is.EqualTo("{0} results"));

    [Test]
    public void Every_page_with_a_header_leads_to_the_search_of_its_language()
    {
        foreach (var (path, page) in RenderedSite.Sample.Pages.Where(page => page.Value.QuerySelector(".site-header") is not null))
            Assert.That(page.QuerySelector("a.to-search")!.GetAttribute("href"), Does.EndWith($"{path[..2]}/search/"), path);
    }

    [Test]
    public void Only_the_search_loads_its_script() => Assert.That(
        RenderedSite.Sample.Pages.Where(page => page.Value.QuerySelector("script[src*='search.']") is not null).Select(page => page.Key),
        Is.EquivalentTo(new[] { "zh/search/index.html", "en/search/index.html" }));

    [Test]
    public void A_script_is_published_without_comments()
    {
        var script = RenderedSite.Sample.Files.Single(file => file.Key.StartsWith("assets/search.", StringComparison.Ordinal)).Value;
        Assert.That(Encoding.UTF8.GetString(script.Span).Split('\n'), Has.None.StartsWith("//").And.None.StartsWith(" "));
    }
}
