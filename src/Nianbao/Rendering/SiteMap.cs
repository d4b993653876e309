using System.Text;
using System.Xml.Linq;
using Nianbao.Model;
using Nianbao.Model.Pages;

namespace Nianbao.Rendering;

/// <summary>For robots: every page with its twin (sitemaps.org), and where to find that list.</summary>
public static class SiteMap
{
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    public static IReadOnlyList<OutputFile> Of(Site site, IReadOnlyList<Page> pages)
    {
        var root = site.Info.BaseUrl.AbsoluteUri;
        var map = new XElement(
            Map + "urlset",
            new XAttribute(XNamespace.Xmlns + "xhtml", Xhtml),
            pages.Select(page => page.View).Where(view => view is not NotFoundView).Select(view => Entry(view.Frame, root)));
        return
        [
            XmlFile.Of("sitemap.xml", map),
            new("robots.txt", Encoding.UTF8.GetBytes($"User-agent: *\nAllow: /\nSitemap: {root}sitemap.xml\n")),
        ];
    }

    private static XElement Entry(PageFrame frame, string root)
    {
        var entry = new XElement(Map + "url", new XElement(Map + "loc", root + frame.Path));
        if (frame.Path == "") return entry;
        var (zh, en) = frame.Language == Language.Zh ? (frame.Path, frame.TwinPath) : (frame.TwinPath, frame.Path);
        entry.Add(Alternate("zh-Hans", root + zh), Alternate("en", root + en));
        return entry;
    }

    private static XElement Alternate(string language, string address) => new(
        Xhtml + "link", new XAttribute("rel", "alternate"), new XAttribute("hreflang", language), new XAttribute("href", address));
}
