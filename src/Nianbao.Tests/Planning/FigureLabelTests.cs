using Nianbao.Model;
using Nianbao.Model.Pages;
using Nianbao.Planning;
using Nianbao.Tests.Pages;
using static Nianbao.Tests.Pages.SampleRegisters;

namespace Nianbao.Tests.Planning;

/// <summary>A label says what a number is: above all, what a share is a share of.</summary>
internal sealed class FigureLabelTests
{
    private static readonly Figure Share = SampleSite.Create().Figures.Single(figure => figure.Measure == Measure.Share);

    [TestCase(Language.En, "Gross industrial output, share of Zhenjiang ETDZ", "share of Zhenjiang ETDZ")]
    [TestCase(Language.Zh, "规上工业总产值·占镇江经开区比重", "占镇江经开区比重")]
    public void A_share_names_the_parent_zone_as_its_whole(Language language, string label, string measure) =>
        Assert.That(Say(Share, language), Is.EqualTo((label, measure)));

    [TestCase(Language.En, "Gross industrial output, share", "share")]
    [TestCase(Language.Zh, "规上工业总产值·占比", "占比")]
    public void A_zone_without_a_parent_has_a_share_without_a_name(Language language, string label, string measure) =>
        Assert.That(Say(Share with { Zone = Zhenjiang }, language), Is.EqualTo((label, measure)));

    [TestCase("en/reports/etdz-2024/index.html", "Gross industrial output, share of Zhenjiang ETDZ")]
    [TestCase("zh/reports/etdz-2024/index.html", "规上工业总产值·占镇江经开区比重")]
    [TestCase("en/zones/dagang/index.html", "Gross industrial output, share of Zhenjiang ETDZ")]
    [TestCase("en/metrics/gross-industrial-output/index.html", "share of Zhenjiang ETDZ")]
    [TestCase("en/metrics/index.html", "share of Zhenjiang ETDZ")]
    [TestCase("en/metrics/figures-0.json", "share of Zhenjiang ETDZ")]
    [TestCase("en/reports/etdz-2024/cards.json", "share of Zhenjiang ETDZ · Dagang Subdistrict · 2024")]
    [TestCase("search/entries/figure/0.json", "占镇江经开区比重")]
    public void Boxes_tables_cards_and_the_search_name_it(string path, string label) =>
        Assert.That(RenderedSite.Sample.Text(path), Does.Contain(label));

    [TestCase(Language.En, "share")]
    [TestCase(Language.Zh, "占比")]
    public void The_filter_of_the_index_has_the_plain_word(Language language, string word)
    {
        var list = PagePlanner.Plan(SampleSite.Create()).Select(page => page.View).OfType<MetricListView>().First(view => view.Frame.Language == language);
        Assert.That(list.Filter.Measures.Single(measure => measure.Value == "share").Text, Is.EqualTo(word));
    }

    private static (string Label, string Measure) Say(Figure figure, Language language)
    {
        var site = new SiteFrame(language, InterfaceText.Read()[language], SampleSite.Create().Info, []);
        return (FigureLabels.Of(figure, figure.Metric.Short, site), FigureLabels.Measure(figure, site));
    }
}
