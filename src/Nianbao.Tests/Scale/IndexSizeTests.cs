using System.Text.RegularExpressions;
using Nianbao.Model;
using Nianbao.Model.Pages;
using Nianbao.Planning;
using Nianbao.Rendering;

namespace Nianbao.Tests.Scale;

/// <summary>
/// Made-up names compress better than real ones: what a view of 5,000 metrics and 100,000 figures weighs is reckoned from the real
/// content, as if everybody had reported for as many years as it takes.
/// </summary>
public class IndexSizeTests
{
    private const int Metrics = 5_000;

    private const int FiguresOfMetric = 20;

    private static readonly Lazy<IReadOnlyList<MetricListView>> Views = new(() =>
    {
        var site = Repeated(Journey.Check(Path.Combine(Repository.Root, "content")).Value!);
        return [.. PagePlanner.Plan(site).Select(page => page.View).OfType<MetricListView>().Where(view => view.Index is not null)];
    });

    [Test]
    public void The_heaviest_view_stays_under_the_limit([Values] Language language)
    {
        var view = Views.Value.Single(view => view.Frame.Language == language);
        var index = view.Index!.Metrics.Count;
        var (half, full) = (Weigh(view, index / 2), Weigh(view, index));
        long Reckoned(Func<HeaviestView, long> part) => part(full) + ((part(full) - part(half)) * (Metrics - index) / (index - (index / 2)));
        var heaviest = new HeaviestView(Reckoned(part => part.Directory), Reckoned(part => part.Search), ReckonedSyllables(full, index), full.Rows);
        Assert.That(heaviest.Total, Is.LessThan(HeaviestView.Limit), $"{heaviest}");
    }

    [Test]
    public void The_script_loads_no_more_files_in_one_step_than_is_reckoned_here()
    {
        var script = File.ReadAllText(Path.Combine(Repository.Root, "templates", "assets", "metrics.js"));
        Assert.That(Regex.Match(script, @"const atOnce = (\d+);").Groups[1].Value, Is.EqualTo($"{HeaviestView.FilesAtOnce}"));
    }

    /// <summary>The words of a growing text are as many as the square root of its length (Heaps' law); so, at most, are its characters.</summary>
    private static long ReckonedSyllables(HeaviestView view, int metrics) => (long)(view.Syllables * Math.Sqrt((double)Metrics / metrics));

    private static HeaviestView Weigh(MetricListView view, int metrics) => HeaviestView.Of(
        MetricIndexFiles.Of([new("", view with { Index = view.Index! with { Metrics = [.. view.Index.Metrics.Take(metrics)] } })]), view.Frame.Language);

    private static Site Repeated(Site site)
    {
        var years = (int)Math.Ceiling((double)FiguresOfMetric * site.Metrics.Count / site.Figures.Count());
        return site with { Promises = [], Conflicts = [], Reports = [.. Enumerable.Range(0, years).SelectMany(age => site.Reports.Select(report => Older(report, age)))] };
    }

    /// <summary>The report of an earlier year, with other numbers.</summary>
    private static Report Older(Report report, int age)
    {
        var (id, period) = ($"{report.Id}-{age}", Period.Parse($"{report.Period.Year - age}")!);
        return report with { Id = id, Period = period, Sections = [], Figures = [.. report.Figures.Select(figure => figure with { ReportId = id, Period = period, Value = Other(figure.Value, age) })] };
    }

    private static FigureValue Other(FigureValue value, int age) => value is Quantity quantity ? quantity with { Value = decimal.Round(quantity.Value * (1 - age * 0.037m), 4) } : value;
}
