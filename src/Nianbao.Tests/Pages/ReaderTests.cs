using AngleSharp.Dom;
using Nianbao.Model;
using Nianbao.Templates.Parts;

namespace Nianbao.Tests.Pages;

/// <summary>What helps a reader along: comparisons, neighbours, titles that break well, notes for paper, the first screen.</summary>
public class ReaderTests
{
    [TestCase("en", "target: 70%|2021: 65%|Zhenjiang: 54.7%")]
    [TestCase("zh", "目标：70%|2021年：65%|镇江市：54.7%")]
    public void A_fact_box_compares_with_the_promise_the_earlier_report_and_the_zone_above(string language, string said)
    {
        var fact = ComparedSite.Rendered.Element(language + "/reports/zone-2024/", "article > .facts .fact");
        Assert.That(string.Join('|', fact.QuerySelectorAll(".change").Select(change => change.TextContent)), Is.EqualTo(said));
    }

    [Test]
    public void Every_comparison_leads_to_its_sentence()
    {
        var links = ComparedSite.Rendered.Page("en/reports/zone-2024/").QuerySelectorAll("article > .facts .change a").Select(link => link.GetAttribute("href"));
        Assert.That(links, Is.EqualTo(new[] { "../../../en/reports/zone-2021/#rate-2024", "../../../en/reports/zone-2021/#rate", "../../../en/reports/city-2024/#rate" }));
    }

    [Test]
    public void A_comparison_on_the_same_page_is_only_an_anchor()
    {
        var change = RenderedSite.Sample.Page("en/reports/etdz-2024/").QuerySelectorAll("article > .facts .change a").First(link => link.TextContent.Contains("22.2%"));
        Assert.That(change.GetAttribute("href"), Is.EqualTo("#projects-signed.growth"));
    }

    [Test]
    public void A_zone_begins_with_what_its_newest_report_puts_first()
    {
        var facts = ComparedSite.Rendered.Page("en/zones/etdz/").QuerySelectorAll("main > .facts .fact").ToList();
        Assert.That(facts.Select(fact => fact.QuerySelector(".value a")!.GetAttribute("href")), Is.EqualTo(new[] { "../../../en/reports/zone-2024/#rate" }));
        Assert.That(facts[0].QuerySelectorAll(".note a[href*='/zones/']"), Is.Empty);
    }

    [TestCase(".js", 15)]
    [TestCase(".css", 20)]
    public void All_scripts_and_styles_together_stay_light(string extension, int kilobytes)
    {
        var files = RenderedSite.Sample.Files.Where(file => file.Key.EndsWith(extension, StringComparison.Ordinal));
        Assert.That(files.Sum(file => Compressed(file.Value.Span)), Is.LessThan(kilobytes * 1024));
    }

    [Test]
    public void A_report_leads_to_the_report_before_it_and_back()
    {
        var earlier = ComparedSite.Rendered.Element("zh/reports/zone-2024/", ".neighbours a[rel=prev]");
        var later = ComparedSite.Rendered.Element("zh/reports/zone-2021/", ".neighbours a[rel=next]");
        Assert.That(earlier.GetAttribute("href"), Does.EndWith("zh/reports/zone-2021/"));
        Assert.That(later.GetAttribute("href"), Does.EndWith("zh/reports/zone-2024/"));
        Assert.That(ComparedSite.Rendered.Page("zh/reports/zone-2024/").QuerySelector(".neighbours [rel=next]"), Is.Null);
        Assert.That(ComparedSite.Rendered.Page("zh/reports/city-2024/").QuerySelector(".neighbours"), Is.Null);
    }

    [TestCase(Language.Zh, "签约28个，占规上产值的72%", "28个|72%")]
    [TestCase(Language.Zh, "2024年规上工业总产值1360亿元以上", "2024年|1360亿元以上")]
    [TestCase(Language.Zh, "增长5.8%以上", "5.8%以上")]
    [TestCase(Language.En, "output of at least CNY 136 billion and 88 projects", "CNY 136 billion")]
    [TestCase(Language.En, "a 1,098-mu project, up 5.8% in 2024", "1,098-mu|5.8%")]
    public void A_title_keeps_a_number_and_its_unit_on_one_line(Language language, string title, string whole)
    {
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument("<p>" + TitleMarkup.Of(title, language) + "</p>");
        Assert.That(page.QuerySelector("p")!.TextContent, Is.EqualTo(title));
        Assert.That(string.Join('|', page.QuerySelectorAll(".whole").Select(span => span.TextContent)), Is.EqualTo(whole));
    }

    [Test]
    public void On_paper_a_link_has_a_number_and_the_note_explains_it()
    {
        var page = RenderedSite.Sample.Page("en/reports/etdz-2024/");
        var notes = page.QuerySelectorAll(".paper li").Select(note => note.TextContent.Trim()).ToList();
        var term = page.QuerySelector(".term")!.GetAttribute("data-note")!;
        Assert.That(notes[int.Parse(term) - 1], Does.StartWith("Separated drainage: Rain and household sewage"));
        Assert.That(notes, Has.Some.EqualTo("Dagang Subdistrict https://nianbao.example/zhenjiang/en/zones/dagang/"));
    }

    [Test]
    public void Only_the_pages_own_language_is_numbered() =>
        Assert.That(RenderedSite.Sample.Page("en/reports/etdz-2024/").QuerySelectorAll(".twin [data-note]"), Is.Empty);

    [Test]
    public void Home_shows_each_theme_with_an_undoubted_figure_of_the_largest_zone()
    {
        var home = ComparedSite.Rendered.Page("en/");
        var industry = home.QuerySelector(".theme-figures .theme-industry")!;
        Assert.That(industry.QuerySelector(".value a")!.GetAttribute("href"), Is.EqualTo("../en/reports/zone-2024/#rate"), "a headline first");
        Assert.That(home.QuerySelector(".theme-figures .theme-safety .value"), Is.Null);
    }

    [Test]
    public void Home_draws_the_tree_of_zones_with_their_reports()
    {
        var home = ComparedSite.Rendered.Page("en/");
        Assert.That(home.QuerySelector(".schema > li > .node .name")!.TextContent, Is.EqualTo("Zhenjiang"));
        Assert.That(home.QuerySelectorAll(".schema .schema .report").Select(link => link.TextContent), Is.EqualTo(new[] { "2024", "2021" }));
        Assert.That(home.QuerySelectorAll(".leaves a").Select(link => link.TextContent), Does.Contain("Dagang Subdistrict"));
    }

    private static long Compressed(ReadOnlySpan<byte> content)
    {
        using var stream = new MemoryStream();
        using (var gzip = new System.IO.Compression.GZipStream(stream, System.IO.Compression.CompressionLevel.SmallestSize, leaveOpen: true)) gzip.Write(content);
        return stream.Length;
    }

    [Test]
    public void Home_asks_what_to_search_for()
    {
        var form = RenderedSite.Sample.Element("zh/", "form[role=search]");
        Assert.That(form.GetAttribute("action"), Is.EqualTo("../zh/search/"));
        Assert.That(form.QuerySelector("input")!.GetAttribute("name"), Is.EqualTo("q"));
    }
}
