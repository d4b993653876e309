using System.Diagnostics;
using System.IO.Compression;
using Nianbao.Model;
using Nianbao.Planning;
using Nianbao.Rendering;

namespace Nianbao.Tests.Scale;

/// <summary>The index of metrics stays light with 5,000 metrics and 100,000 figures. Asked for by name: it takes a minute.</summary>
[Explicit]
[Category("Scale")]
public class ScaleTests
{
    internal const int Limit = 300_000;

    [Test]
    public async Task A_site_of_100_000_figures_is_built_and_its_index_stays_light()
    {
        var site = SyntheticSite.Large.Build();
        Assert.That(site.Figures.Count(), Is.EqualTo(100_000));
        var clock = Stopwatch.StartNew();
        var pages = PagePlanner.Plan(site);
        var planned = clock.Elapsed;
        var files = await SiteRenderer.RenderAsync(site, pages);
        var memory = Process.GetCurrentProcess().PeakWorkingSet64 / 1_000_000;
        TestContext.Out.WriteLine($"{pages.Count} pages planned in {planned.TotalSeconds:0.0} s, {files.Count} files rendered after {clock.Elapsed.TotalSeconds:0.0} s of which {Process.GetCurrentProcess().TotalProcessorTime.TotalSeconds:0.0} s of processor, {memory} MB at most for {files.Sum(file => (long)file.Content.Length) / 1_000_000} MB of files");
        var index = files.Where(IsOfIndex).Select(file => (file.Path, Size: Compressed(file.Content))).OrderByDescending(file => file.Size).ToList();
        foreach (var (path, size) in index.Where(file => file.Path.EndsWith(".json", StringComparison.Ordinal)).Concat(index.Take(3))) TestContext.Out.WriteLine($"{path}: {size}");
        Assert.That(index.Where(file => file.Size > Limit), Is.Empty);
    }

    /// <summary>The pages of the index and what its script loads, but not the pages of single metrics.</summary>
    private static bool IsOfIndex(OutputFile file) => Languages.All.Select(language => language.Code() + "/metrics/").Any(start =>
        file.Path.StartsWith(start, StringComparison.Ordinal)
        && (file.Path.StartsWith(start + "page/", StringComparison.Ordinal) || file.Path.EndsWith(".json", StringComparison.Ordinal) || file.Path == start + "index.html"));

    internal static long Compressed(ReadOnlyMemory<byte> content)
    {
        using var stream = new MemoryStream();
        using (var gzip = new GZipStream(stream, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(content.Span);
        return stream.Length;
    }
}
