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

    /// <summary>Half the site first, so that whoever reads the output sees whether time grows with the square of the size.</summary>
    [TestCase(5, 50_000)]
    [TestCase(10, 100_000)]
    public async Task A_large_site_is_built_and_its_index_stays_light(int years, int figures)
    {
        var site = (SyntheticSite.Large with { Years = years }).Build();
        Assert.That(site.Figures.Count(), Is.EqualTo(figures));
        var start = ProcessorTime();
        var pages = PagePlanner.Plan(site);
        var planned = ProcessorTime() - start;
        var files = await SiteRenderer.RenderAsync(site, pages);
        var rendered = ProcessorTime() - start - planned;
        var memory = Process.GetCurrentProcess().PeakWorkingSet64 / 1_000_000;
        TestContext.Out.WriteLine($"{figures} figures: {pages.Count} pages planned in {planned:0.0} s, rendered in {rendered:0.0} s of processor time; {memory} MB at most for {files.Sum(file => (long)file.Content.Length) / 1_000_000} MB of files");
        var index = files.Where(IsOfIndex).Select(file => (file.Path, Size: Compressed(file.Content))).OrderByDescending(file => file.Size).ToList();
        foreach (var (path, size) in index.Where(file => file.Path.EndsWith(".json", StringComparison.Ordinal)).Concat(index.Take(3))) TestContext.Out.WriteLine($"{path}: {size}");
        Assert.That(index.Where(file => file.Size > Limit), Is.Empty);
    }

    private static double ProcessorTime() => Process.GetCurrentProcess().TotalProcessorTime.TotalSeconds;

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
