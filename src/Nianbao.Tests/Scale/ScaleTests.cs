using System.Diagnostics;
using Nianbao.Comparing;
using Nianbao.Model;
using Nianbao.Planning;
using Nianbao.Reading;
using Nianbao.Rendering;

namespace Nianbao.Tests.Scale;

/// <summary>A site of 5,000 metrics and 100,000 figures is built with all that belongs to it, and stays light. Asked for by name: it takes minutes.</summary>
[Explicit]
[Category("Scale")]
public class ScaleTests
{
    private static readonly Draft WithoutRemarks = new(null, [], [], [], [], [], []);

    private readonly Stopwatch watch = new();

    /// <summary>Half the site first, so that whoever reads the output sees whether time grows with the square of the size.</summary>
    [TestCase(5, 50_000)]
    [TestCase(10, 100_000)]
    public async Task A_large_site_is_built_and_stays_light(int years, int figures)
    {
        var site = (SyntheticSite.Large with { Years = years }).Build();
        Assert.That(site.Figures.Count(), Is.EqualTo(figures));
        watch.Restart();
        site = SiteComparison.Compare(site, WithoutRemarks).Value;
        Say($"{site.Promises.Count} promises and {site.Conflicts.Count} conflicts found");
        var pages = PagePlanner.Plan(site);
        Say($"{pages.Count} pages planned");
        var files = await SiteRenderer.RenderAsync(site, pages);
        Say($"{files.Count} files, {files.Sum(file => (long)file.Content.Length) / 1_000_000} MB rendered");
        foreach (var kind in files.GroupBy(KindOf).OrderByDescending(kind => kind.Sum(file => (long)file.Content.Length)).Take(20))
            TestContext.Out.WriteLine($"{kind.Key}: {kind.Count()} files, {kind.Sum(file => (long)file.Content.Length) / 1000} KB, the largest {kind.Max(file => file.Content.Length) / 1000} KB");
        foreach (var view in Languages.All.Select(language => HeaviestView.Of(files, language)))
        {
            TestContext.Out.WriteLine($"{view}: {view.Total}");
            Assert.That(view.Total, Is.LessThan(HeaviestView.Limit));
        }
    }

    private void Say(string what)
    {
        TestContext.Out.WriteLine($"{watch.Elapsed.TotalSeconds:0.0} s, {Process.GetCurrentProcess().TotalProcessorTime.TotalSeconds:0.0} s of all cores, {Process.GetCurrentProcess().PeakWorkingSet64 / 1_000_000} MB at most: {what}");
        watch.Restart();
    }

    /// <summary><c>en/metrics/*/index.html</c></summary>
    private static string KindOf(OutputFile file)
    {
        var parts = file.Path.Split('/');
        var folder = parts.Length > 1 ? string.Join('/', parts[..Math.Min(2, parts.Length - 1)]) : "";
        return $"{folder}{(parts.Length > 3 ? "/*" : "")}/{(parts[^1] == "index.html" ? parts[^1] : "*" + Path.GetExtension(file.Path))}";
    }
}
