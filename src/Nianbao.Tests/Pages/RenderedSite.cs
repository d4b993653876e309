using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Nianbao.Model;
using Nianbao.Planning;
using Nianbao.Rendering;

namespace Nianbao.Tests.Pages;

/// <summary>A site rendered to memory, with its pages parsed.</summary>
internal sealed class RenderedSite
{
    private static readonly Lazy<RenderedSite> SampleOnce = new(() => Of(SampleSite.Create()));

    private RenderedSite(Site site, IReadOnlyList<OutputFile> files)
    {
        Site = site;
        Files = files.ToDictionary(file => file.Path, file => file.Content, StringComparer.Ordinal);
        Pages = Files.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal)).ToDictionary(path => path, path => new HtmlParser().ParseDocument(Text(path)), StringComparer.Ordinal);
    }

    /// <summary>The sample site, rendered once for all tests that only look.</summary>
    public static RenderedSite Sample => SampleOnce.Value;

    public Site Site { get; }

    public IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Files { get; }

    public IReadOnlyDictionary<string, IHtmlDocument> Pages { get; }

    public static RenderedSite Of(Site site) => new(site, SiteRenderer.RenderAsync(site, PagePlanner.Plan(site)).GetAwaiter().GetResult());

    public string Text(string path) => Encoding.UTF8.GetString(Files[path].Span);

    public IHtmlDocument Page(string address) => Pages[address + "index.html"];

    public IElement Element(string address, string selector) =>
        Page(address).QuerySelector(selector) ?? throw new AssertionException($"{address} has no {selector}");
}
