using AngleSharp.Dom;

namespace Nianbao.Tests.Pages;

public class LinkTests
{
    private static readonly Uri Host = new("https://host.example/base/");

    [Test]
    public void Every_internal_link_and_fragment_resolves()
    {
        var broken = Links().Where(link => !Resolves(link.Page, link.Address)).Select(link => $"{link.Page}: {link.Address}");
        Assert.That(broken, Is.Empty);
    }

    [Test]
    public void Only_the_page_for_unknown_addresses_has_links_from_the_root()
    {
        var rooted = Links().Where(link => link.Address.StartsWith('/')).Select(link => link.Page).Distinct(StringComparer.Ordinal);
        Assert.That(rooted, Is.EqualTo(new[] { "404.html" }));
    }

    [Test]
    public void No_page_asks_another_host_for_anything()
    {
        var requests = RenderedSite.Sample.Pages.Values.SelectMany(page => page.QuerySelectorAll("[src], link[rel=stylesheet], link[rel=icon]"));
        Assert.That(requests.Select(element => element.GetAttribute("src") ?? element.GetAttribute("href")), Has.None.Contains("//"));
    }

    [Test]
    public void No_page_has_an_id_twice()
    {
        var twice = RenderedSite.Sample.Pages.SelectMany(page => page.Value.QuerySelectorAll("[id]")
            .GroupBy(element => element.Id, StringComparer.Ordinal)
            .Where(group => group.Count() > 1)
            .Select(group => $"{page.Key}#{group.Key}"));
        Assert.That(twice, Is.Empty);
    }

    [Test]
    public void Every_page_of_a_language_links_to_its_twin_and_back()
    {
        foreach (var (path, page) in RenderedSite.Sample.Pages.Where(page => page.Key[2] == '/'))
        {
            var twin = Path(path, page.QuerySelector("a.language")!.GetAttribute("href")!);
            Assert.That(twin, Is.EqualTo((path[..2] == "zh" ? "en" : "zh") + path[2..]));
            Assert.That(RenderedSite.Sample.Pages, Does.ContainKey(twin));
        }
    }

    [Test]
    public void Every_section_links_to_its_twin_section()
    {
        var link = RenderedSite.Sample.Element("zh/reports/etdz-2024/", "#industry hgroup .other a");
        Assert.That(link.GetAttribute("href"), Is.EqualTo("../../../en/reports/etdz-2024/#industry"));
        Assert.That(link.GetAttribute("lang"), Is.EqualTo("en-GB"));
    }

    private static IEnumerable<(string Page, string Address)> Links() =>
        from page in RenderedSite.Sample.Pages
        from element in page.Value.QuerySelectorAll("a[href], link[href]:not([rel=canonical]):not([rel=alternate]), script[src]")
        let address = element.GetAttribute("href") ?? element.GetAttribute("src")!
        where !address.StartsWith("https://", StringComparison.Ordinal)
        select (page.Key, address);

    private static bool Resolves(string page, string address)
    {
        var path = Path(page, address);
        if (!RenderedSite.Sample.Files.ContainsKey(path)) return false;
        var hash = address.IndexOf('#');
        return hash < 0 || RenderedSite.Sample.Pages[path].GetElementById(address[(hash + 1)..]) is not null;
    }

    /// <summary>The file that an address on a page leads to. The sample's base address has the path <c>/zhenjiang/</c>.</summary>
    private static string Path(string page, string address)
    {
        if (address.StartsWith("/zhenjiang/", StringComparison.Ordinal)) address = "/base/" + address["/zhenjiang/".Length..];
        var path = new Uri(new Uri(Host, page), address).AbsolutePath["/base/".Length..];
        return path is "" || path.EndsWith('/') ? path + "index.html" : path;
    }
}
