using Nianbao.Model;
using Nianbao.Model.Pages;
using Nianbao.Planning;
using Nianbao.Tests.Scale;

namespace Nianbao.Tests.Planning;

/// <summary>The index of metrics in pages and as its script loads it.</summary>
internal sealed class MetricListTests
{
    private static readonly Site Large = SyntheticSite.Small.Build();

    private static readonly ILookup<Language, MetricListView> Pages =
        PagePlanner.Plan(Large).Select(page => page.View).OfType<MetricListView>().ToLookup(view => view.Frame.Language);

    [Test]
    public void Every_metric_stands_on_one_page_of_the_index_by_theme_and_name([Values] Language language)
    {
        string Name(Metric metric) => language == Language.Zh ? $"{metric.Pinyin}\0{metric.Name.Zh}" : metric.Name.En.ToUpperInvariant();
        var expected = Large.Metrics.OrderBy(metric => metric.Theme.Order).ThenBy(Name, StringComparer.Ordinal).Select(metric => metric.Id);
        Assert.That(Pages[language].SelectMany(page => page.Groups).SelectMany(group => group.Metrics).Select(metric => metric.Id), Is.EqualTo(expected));
    }

    [Test]
    public void No_page_is_empty_or_much_longer_than_planned([Values] Language language)
    {
        var rows = Pages[language].Select(page => page.Groups.SelectMany(group => group.Metrics).Sum(metric => 1 + metric.Figures.Count)).ToList();
        Assert.That(rows, Has.Count.GreaterThan(1).And.All.InRange(1, MetricLists.RowsOnPage + MetricLists.FiguresOfMetric));
    }

    [Test]
    public void Both_languages_have_the_same_pages_and_each_names_its_twin() => Assert.That(
        Pages[Language.Zh].Select(page => page.Frame.TwinPath), Is.EqualTo(Pages[Language.En].Select(page => page.Frame.Path)));

    [Test]
    public void Pages_lead_forward_and_back()
    {
        var pages = Pages[Language.En].ToList();
        Assert.That(pages.Skip(1).Select(page => page.Paging.Previous), Is.EqualTo(pages.SkipLast(1).Select(page => page.Frame.Path)));
        Assert.That(pages.SkipLast(1).Select(page => page.Paging.Next), Is.EqualTo(pages.Skip(1).Select(page => page.Frame.Path)));
        Assert.That((pages[0].Paging.Previous, pages[^1].Paging.Next), Is.EqualTo(((string?)null, (string?)null)));
    }

    [Test]
    public void The_index_for_the_script_has_every_figure_once([Values] Language language) => Assert.That(
        Pages[language].First().Index!.Metrics.SelectMany(metric => metric.Figures).Select(figure => figure.Figure.Id),
        Is.EquivalentTo(Large.Figures.Select(figure => figure.Id)));

    [Test]
    public void Figures_are_placed_by_size_within_their_metric()
    {
        var metric = Pages[Language.Zh].First().Index!.Metrics.First(one => one.Figures.Count > 5);
        var values = metric.Figures.OrderBy(figure => figure.SizePlace).Select(figure => ((Quantity)figure.Figure.Value).Value);
        Assert.That(values, Is.Ordered.Descending);
    }
}
