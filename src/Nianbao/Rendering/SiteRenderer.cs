using Nianbao.Model;
using Nianbao.Model.Pages;
using Nianbao.Rendering.Data;

namespace Nianbao.Rendering;

/// <summary>Pages to files, and the files that go with them: assets, data, feeds, the map for robots.</summary>
public static class SiteRenderer
{
    public static async Task<IReadOnlyList<OutputFile>> RenderAsync(
        Site site, IReadOnlyList<Page> pages, CancellationToken cancellation = default)
    {
        var assets = new AssetFiles();
        return
        [
            .. await PageRenderer.RenderAsync(pages, assets.Names, cancellation),
            .. assets.Files,
            .. CardFiles.Of(pages),
            .. DataFiles.Of(site),
            .. MetricIndexFiles.Of(pages),
            .. SearchFiles.Of(site, pages),
            .. Languages.All.Select(language => Feed.Of(site, language)),
            .. SiteMap.Of(site, pages),
        ];
    }
}
