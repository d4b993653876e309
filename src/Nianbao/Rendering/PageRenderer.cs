using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Nianbao.Model.Pages;
using Nianbao.Templates;

namespace Nianbao.Rendering;

/// <summary>Renders pages through their Razor templates. The only file that knows how Razor is run.</summary>
public sealed class PageRenderer(AssetNames assets) : IAsyncDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly ServiceProvider services = new ServiceCollection()
        .AddSingleton(HtmlEncoder.Create(UnicodeRanges.All))
        .BuildServiceProvider();

    /// <summary>Pages to files, in the same order, on all cores.</summary>
    public static async Task<IReadOnlyList<OutputFile>> RenderAsync(
        IReadOnlyList<Page> pages, AssetNames assets, CancellationToken cancellation = default)
    {
        await using var renderer = new PageRenderer(assets);
        var files = new OutputFile[pages.Count];
        await Parallel.ForAsync(0, pages.Count, cancellation, async (at, _) => files[at] = await renderer.RenderAsync(pages[at]));
        return files;
    }

    /// <summary>One page.</summary>
    public async Task<OutputFile> RenderAsync(Page page)
    {
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var parameters = ParameterView.FromDictionary(
            new Dictionary<string, object?>(StringComparer.Ordinal) { ["View"] = page.View, ["AssetNames"] = assets });
        using var content = new MemoryStream();
        await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var root = await renderer.RenderComponentAsync(PageTemplates.For(page.View), parameters);
            await using var writer = new StreamWriter(content, Utf8, leaveOpen: true);
            root.WriteHtmlTo(writer);
        });
        return new(page.Path, content.ToArray());
    }

    public ValueTask DisposeAsync() => services.DisposeAsync();
}
