using System.Security.Cryptography;
using Nianbao.Diagnostics;
using Nianbao.Model;
using Nianbao.Model.Pages;
using Nianbao.Planning;
using Nianbao.Rendering;

namespace Nianbao.Tests;

/// <summary>The content that this repository publishes.</summary>
internal sealed class RealContentTests
{
    private static readonly string Content = Path.Combine(Repository.Root, "content");

    private Outcome<Site?> outcome = null!;

    private Site Site => outcome.Value!;

    [OneTimeSetUp]
    public void CheckContent() => outcome = Journey.Check(Content);

    [Test]
    public void It_has_neither_error_nor_warning() =>
        Assert.That(string.Concat(outcome.Diagnostics.Select(DiagnosticText.Render)), Is.Empty);

    [Test]
    public void It_holds_the_nine_reports_of_the_five_sources() => Assert.That(Site.Reports.Select(report => report.Id), Is.EquivalentTo(new[]
    {
        "etdz-2024", "etdz-2024-plan", "high-tech-zone-2021", "high-tech-zone-2024", "jiankang-road-2023", "jinshan-2023", "xiangshan-2023",
        "xinminzhou-2024-plan", "zhenjiang-2024",
    }));

    [TestCase("etdz-2024/gross-industrial-output", "136000000000", "CNY", "at-least")]
    [TestCase("etdz-2024/gdp.growth", "6.2", "%", "estimate,about")]
    [TestCase("etdz-2024/complaint-work-orders.growth", "-26.7", "%", "")]
    [TestCase("etdz-2024/elderly-meal-visits", "89000", "{person-visit}", "")]
    public void A_figure_of_the_sources_has_its_value(string id, string value, string unit, string qualifiers)
    {
        var quantity = (Quantity)Site.Figures.Single(figure => figure.Id == id).Value;
        Assert.That($"{quantity.Value} {quantity.Unit} {string.Join(',', quantity.Qualifiers.Names())}", Is.EqualTo($"{value} {unit} {qualifiers}"));
    }

    [Test]
    public void Every_report_has_its_headlines() =>
        Assert.That(Site.Reports.Where(report => report.Figures.Count(figure => figure.Headline) is 0 or > 10).Select(report => report.Id), Is.Empty);

    [Test]
    public void The_tree_of_the_home_page_names_no_two_reports_of_a_zone_alike([Values] Language language)
    {
        static IEnumerable<ZoneNode> All(IEnumerable<ZoneNode> nodes) => nodes.SelectMany(node => All(node.Branches).Prepend(node));
        var home = PagePlanner.Plan(Site).Select(page => page.View).OfType<HomeView>().Single(view => view.Frame.Language == language);
        foreach (var node in All(home.Zones)) Assert.That(node.Reports.Select(report => report.Short), Is.Unique, node.Zone.Text);
    }

    [Test]
    public void Every_metric_is_measured_somewhere() =>
        Assert.That(Site.Metrics.Except(Site.Figures.Select(figure => figure.Metric)).Select(metric => metric.Id), Is.Empty);

    [Test]
    public async Task Two_builds_give_the_same_bytes()
    {
        var (first, second) = (await Journey.Render(Site), await Journey.Render(Journey.Check(Content).Value!));
        Assert.That(second.Select(Fingerprint), Is.EqualTo(first.Select(Fingerprint)));
    }

    [Test]
    public async Task A_build_leaves_its_input_as_it_was()
    {
        var before = ScratchFolder.Snapshot(Content);
        await Journey.Render(Journey.Check(Content).Value!);
        Assert.That(ScratchFolder.Snapshot(Content), Is.EqualTo(before));
    }

    private static string Fingerprint(OutputFile file) => $"{file.Path} {Convert.ToHexStringLower(SHA256.HashData(file.Content.Span))}";
}
