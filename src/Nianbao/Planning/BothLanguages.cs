using Nianbao.Model;
using Nianbao.Model.Pages;

namespace Nianbao.Planning;

/// <summary>The two pages that speak both languages.</summary>
internal static class BothLanguages
{
    public static Page Chooser(Translated<Edition> editions)
    {
        var info = editions.Zh.Frame.Info;
        var frame = new PageFrame(
            editions.Zh.Frame, $"{info.Title.Zh} · {info.Title.En}", info.Description.En, "", "", "", SitePart.None);
        return new("index.html", new ChooserView(frame, [editions.Zh.Frame, editions.En.Frame]));
    }

    /// <summary>A server shows it at any depth, so its links begin with the path of the base address.</summary>
    public static Page NotFound(Translated<Edition> editions)
    {
        var site = editions.Zh.Frame;
        var title = $"{site.Words["not-found.title"]} · {editions.En.Words["not-found.title"]}";
        var frame = new PageFrame(site, title, title, "404.html", "404.html", site.Info.BaseUrl.AbsolutePath, SitePart.None);
        return new("404.html", new NotFoundView(frame, [site, editions.En.Frame]));
    }
}
