using Nianbao.Model;
using Nianbao.Model.Pages;
using Nianbao.Planning;
using Nianbao.Rendering;

namespace Nianbao.Tests.Scale;

/// <summary>Made-up names compress better than real ones: what 5,000 metrics weigh is reckoned from the real content.</summary>
public class IndexSizeTests
{
    private const int Metrics = 5_000;

    private static readonly Lazy<Site> Real = new(() => Journey.Check(Path.Combine(Repository.Root, "content")).Value!);

    private static readonly Lazy<Dictionary<string, OutputFile>> Files = new(() =>
        MetricIndexFiles.Of(PagePlanner.Plan(Real.Value)).ToDictionary(file => file.Path, StringComparer.Ordinal));

    [Test]
    public void The_names_of_5_000_metrics_stay_under_the_limit([Values] Language language)
    {
        foreach (var path in new[] { SitePaths.MetricDirectory(language), SitePaths.MetricSearch(language) })
            Assert.That(ScaleTests.Compressed(Files.Value[path].Content) * Metrics / Real.Value.Metrics.Count, Is.LessThan(ScaleTests.Limit), path);
    }

    [Test]
    public void A_full_chunk_of_figures_stays_under_the_limit([Values] Language language)
    {
        var size = ScaleTests.Compressed(Files.Value[SitePaths.MetricChunk(language, 0)].Content);
        Assert.That(size * MetricIndexes.FiguresOfChunk / Real.Value.Figures.Count(), Is.LessThan(ScaleTests.Limit));
    }
}
