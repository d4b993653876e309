using Nianbao.Model;
using Nianbao.Planning;
using Nianbao.Rendering;

namespace Nianbao.Tests.Pages;

public class SafetyTests
{
    private const string Evil = "<script>alert(1)</script>&\"'";

    [Test]
    public void A_title_cannot_bring_markup_into_any_page()
    {
        var site = RenderedSite.Of(WithTitle(new(Evil, Evil)));
        foreach (var (path, page) in site.Pages) Assert.That(page.QuerySelectorAll("script:not([src], [type='application/ld+json'])"), Is.Empty, path);
        Assert.That(site.Element("en/reports/etdz-2024/", "h1").TextContent, Is.EqualTo(Evil));
    }

    [Test]
    public void Running_text_cannot_bring_markup_into_a_page()
    {
        var section = new Section("x", 2, new("标题", "Heading"), null, [new Paragraph(SampleText.Both(Evil, Evil))]);
        var site = RenderedSite.Of(WithReport(report => report with { Sections = [.. report.Sections, section] }));
        Assert.That(site.Element("en/reports/etdz-2024/", "#x p:not(.other)").TextContent, Is.EqualTo(Evil));
    }

    [Test]
    public void A_link_to_a_script_is_not_a_link()
    {
        var link = new Link(SampleText.Prose("here"), new(LinkKind.Web, "javascript:alert(1)"));
        var section = new Section("x", 2, new("标题", "Heading"), null, [new Paragraph(new(new([link]), new([link])))]);
        var site = RenderedSite.Of(WithReport(report => report with { Sections = [.. report.Sections, section] }));
        Assert.That(site.Element("en/reports/etdz-2024/", "#x .pair").QuerySelector("a"), Is.Null);
    }

    [Test]
    public async Task The_same_site_gives_the_same_bytes()
    {
        var again = await SiteRenderer.RenderAsync(SampleSite.Create(), PagePlanner.Plan(SampleSite.Create()));
        foreach (var file in again) Assert.That(file.Content.Span.SequenceEqual(RenderedSite.Sample.Files[file.Path].Span), file.Path);
    }

    [Test]
    public void A_site_without_reports_still_has_its_pages()
    {
        var site = RenderedSite.Of(SampleSite.Create() with { Reports = [], Promises = [], Glossary = [] });
        Assert.That(site.Pages, Does.ContainKey("zh/index.html").And.ContainKey("en/targets/index.html"));
    }

    private static Site WithTitle(Translated<string> title) => WithReport(report => report with { Title = title });

    private static Site WithReport(Func<Report, Report> change)
    {
        var site = SampleSite.Create();
        return site with { Reports = [change(site.Reports[0]), .. site.Reports.Skip(1)] };
    }
}
