using AngleSharp.Dom;
using Nianbao.Model;
using Nianbao.Model.Pages;

namespace Nianbao.Tests.Pages;

public class FigurePageTests
{
    [Test]
    public void Every_figure_is_stated_once_on_its_reports_page_and_leads_to_its_metric()
    {
        foreach (var (figure, language) in Figures())
        {
            var statement = RenderedSite.Sample.Page(SitePaths.Report(language, figure.ReportId)).GetElementById(figure.Key);
            Assert.That(statement?.TextContent, Is.EqualTo(figure.Printed[language]));
            Assert.That(statement!.GetAttribute("href"), Does.EndWith(SitePaths.Metric(language, figure.Metric.Id)));
        }
    }

    [Test]
    public void Every_figure_stands_on_the_page_of_its_metric_with_its_sentence()
    {
        foreach (var (figure, language) in Figures())
        {
            var page = RenderedSite.Sample.Page(SitePaths.Metric(language, figure.Metric.Id));
            var row = page.QuerySelectorAll("tbody:has(q) .value a").Single(link => LeadsTo(link, figure, language)).Closest("tbody")!;
            Assert.That(row.QuerySelector("q")?.TextContent, Is.EqualTo(figure.Sentence[language]));
        }
    }

    [TestCase("metrics/")]
    [TestCase("zones/etdz/")]
    [TestCase("themes/industry/")]
    public void A_figure_on_a_list_leads_to_its_sentence(string path)
    {
        var figure = RenderedSite.Sample.Site.Figures.First(one => one.Key == "projects-signed");
        var page = RenderedSite.Sample.Page("en/" + path);
        Assert.That(page.QuerySelectorAll(".value a").Any(link => LeadsTo(link, figure, Language.En)));
    }

    [Test]
    public void A_target_is_listed_under_the_year_it_falls_due()
    {
        var section = RenderedSite.Sample.Element("en/targets/", "main section");
        Assert.That(section.QuerySelector("h2")!.TextContent, Is.EqualTo("Due in 2025"));
        Assert.That(section.QuerySelector(".promised a")!.TextContent, Is.EqualTo("100 projects"));
    }

    [Test]
    public void A_mention_leads_to_the_statement_and_carries_no_anchor()
    {
        var mention = RenderedSite.Sample.Element("zh/reports/etdz-2024/", ".lead .figure");
        Assert.That(mention.GetAttribute("href"), Is.EqualTo("#projects-signed"));
        Assert.That(mention.Id, Is.Null.Or.Empty);
    }

    [Test]
    public void A_doubtful_figure_and_its_note_lead_to_each_other()
    {
        var page = RenderedSite.Sample.Page("en/reports/etdz-2024/");
        var note = page.GetElementById("general-public-revenue:note")!;
        Assert.That(page.GetElementById("general-public-revenue:mark")!.QuerySelector("a")!.GetAttribute("href"), Is.EqualTo("#general-public-revenue:note"));
        Assert.That(note.QuerySelector("a")!.GetAttribute("href"), Is.EqualTo("#general-public-revenue"));
        Assert.That(note.TextContent, Does.Contain("as CNY 3.23 billion"));
    }

    [TestCase("zh", "新签亿元以上项目", "88个", "▲ 比上年增长22.2%位次：全市第一")]
    [TestCase("en", "Projects signed", "88 projects", "▲ up 22.2% on the year beforerank: first in the city")]
    [TestCase("zh", "地区生产总值·增速", "预计约6.2%", "▲ 比上年增长")]
    [TestCase("en", "Gross domestic product, growth", "estimated, about 6.2%", "▲ up on the year before")]
    [TestCase("en", "Gross industrial output", "at least CNY 136 billion", "")]
    public void A_fact_box_says_what_a_number_means(string language, string label, string value, string note)
    {
        var fact = RenderedSite.Sample.Page($"{language}/reports/etdz-2024/").QuerySelectorAll("article > .facts .fact")
            .Single(box => box.QuerySelector("dt")!.TextContent == label);
        Assert.That(fact.QuerySelector(".value")!.TextContent.Trim(), Is.EqualTo(value));
        Assert.That(fact.QuerySelector(".note")!.TextContent.Trim(), Is.EqualTo(note));
    }

    private static IEnumerable<(Figure Figure, Language Language)> Figures() =>
        from figure in RenderedSite.Sample.Site.Figures from language in Languages.All select (figure, language);

    private static bool LeadsTo(IElement link, Figure figure, Language language) =>
        link.GetAttribute("href")!.EndsWith(SitePaths.Sentence(language, figure), StringComparison.Ordinal);
}
