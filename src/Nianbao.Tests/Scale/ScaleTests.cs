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

    private double last;

    /// <summary>Half the site first, so that whoever reads the output sees whether time grows with the square of the size.</summary>
    [TestCase(5, 50_000)]
    [TestCase(10, 100_000)]
    public async Task A_large_site_is_built_and_stays_light(int years, int figures)
    {
        var site = (SyntheticSite.Large with { Years = years }).Build();
        Assert.That(site.Figures.Count(), Is.EqualTo(figures));
        last = ProcessorTime();
        site = SiteComparison.Compare(site, WithoutRemarks).Value;
        Say($"{site.Promises.Count} promises and {site.Conflicts.Count} conflicts found");
        var pages = PagePlanner.Plan(site);
        Say($"{pages.Count} pages planned");
        var files = await SiteRenderer.RenderAsync(site, pages);
        Say($"{files.Count} files of {Megabytes(files)} MB rendered");
        Assert.That(files.Where(IsHeavy).Select(file => file.Path), Is.Empty);
        foreach (var view in Languages.All.Select(language => HeaviestView.Of(files, language)))
        {
            TestContext.Out.WriteLine($"{view}");
            Assert.That(view.Total, Is.LessThan(HeaviestView.Limit));
        }
    }

    private void Say(string what)
    {
        var now = ProcessorTime();
        TestContext.Out.WriteLine($"{what} in {now - last:0.0} s of processor time, {Process.GetCurrentProcess().PeakWorkingSet64 / 1_000_000} MB at most so far");
        last = now;
    }

    /// <summary>Of what a reader opens; the data may be as large as it is. The ledger, one page of all targets, is heavier with 10,000 of them.</summary>
    private static bool IsHeavy(OutputFile file) =>
        file.Content.Length > HeaviestView.Limit && !IsData(file) && !file.Path.EndsWith("/targets/index.html", StringComparison.Ordinal) && HeaviestView.Compressed(file.Content) > HeaviestView.Limit;

    private static bool IsData(OutputFile file) => file.Path.StartsWith("data/", StringComparison.Ordinal) || file.Path.EndsWith(".csv", StringComparison.Ordinal);

    private static long Megabytes(IEnumerable<OutputFile> files) => files.Sum(file => (long)file.Content.Length) / 1_000_000;

    private static double ProcessorTime() => Process.GetCurrentProcess().TotalProcessorTime.TotalSeconds;
}
