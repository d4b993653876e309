using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Nianbao.Tests.Charts;

/// <summary>Every chart of the published content, in both languages: what the eye sees, the table says, and each number leads to its sentence.</summary>
internal sealed partial class ChartMarkupTests
{
    private Dictionary<string, IHtmlDocument> pages = null!;

    [OneTimeSetUp]
    public async Task RenderContent()
    {
        var site = Journey.Check(Path.Combine(Repository.Root, "content")).Value!;
        pages = (await Journey.Render(site)).Where(file => Charted().IsMatch(file.Path))
            .ToDictionary(file => file.Path, file => new HtmlParser().ParseDocument(Encoding.UTF8.GetString(file.Content.Span)), StringComparer.Ordinal);
    }

    [Test]
    public void Both_languages_have_the_same_charts()
    {
        var counts = pages.ToDictionary(page => page.Key, page => page.Value.QuerySelectorAll(".chart").Length, StringComparer.Ordinal);
        Assert.That(counts.Keys.Where(path => path[0] == 'z' && counts[path] != counts["en" + path[2..]]), Is.Empty);
        Assert.That(counts.Values.Sum(), Is.GreaterThan(80));
    }

    [Test]
    public void Every_chart_has_a_title_and_says_what_it_shows() => Assert.Multiple(() =>
    {
        foreach (var (path, chart) in Charts())
        {
            Assert.That(Said(chart, "aria-labelledby"), Is.Not.Empty, path);
            Assert.That(Said(chart, "aria-describedby"), Does.Match(path[0] == 'z' ? "[\u4e00-\u9fff].*。$" : @"^[A-Z][^\u4e00-\u9fff]*\.$"), path);
        }
    });

    [Test]
    public void Every_mark_leads_to_the_sentence_that_the_table_cites() => Assert.Multiple(() =>
    {
        foreach (var (path, chart) in Charts())
        {
            var marks = chart.QuerySelectorAll("svg a").Select(link => link.GetAttribute("href")).ToList();
            var cells = chart.QuerySelectorAll("td.value > a").Select(link => link.GetAttribute("href"));
            Assert.That(marks, Is.EquivalentTo(cells), path);
            Assert.That(marks, Is.All.Match("^../../../(zh|en)/reports/.+/#.+"), path);
        }
    });

    [Test]
    public void The_picture_is_hidden_from_those_who_cannot_see_it_and_from_the_keyboard() => Assert.Multiple(() =>
    {
        foreach (var (path, chart) in Charts())
        {
            Assert.That(chart.QuerySelectorAll("svg").Where(svg => svg.Closest("[aria-hidden=true]") is null), Is.Empty, path);
            Assert.That(chart.QuerySelectorAll("[aria-hidden=true] a:not([tabindex='-1'])"), Is.Empty, path);
        }
    });

    [Test]
    public void Every_row_of_a_chart_has_as_many_cells_as_its_table_has_heads() => Assert.Multiple(() =>
    {
        foreach (var (path, table) in Charts().SelectMany(chart => chart.Chart.QuerySelectorAll("table").Select(table => (chart.Path, table))))
        {
            var heads = table.QuerySelectorAll("thead th").Length;
            Assert.That(table.QuerySelectorAll("tbody tr").Select(row => row.QuerySelectorAll("th, td:not([aria-hidden])").Length), Is.All.EqualTo(heads), path);
            Assert.That(table.QuerySelectorAll("th[scope]").All(head => head.TextContent.Trim().Length > 0), path);
        }
    });

    [Test]
    public void Places_have_at_most_two_decimals_and_lie_inside_the_plot() => Assert.Multiple(() =>
    {
        var places = Charts().SelectMany(chart => chart.Chart.QuerySelectorAll("svg *")).SelectMany(element => element.Attributes)
            .Where(attribute => attribute.Value.EndsWith('%')).Select(attribute => attribute.Value).Distinct();
        Assert.That(places, Is.All.Match(@"^(100(\.00?)?|\d{1,2}(\.\d{1,2})?)%$"));
    });

    [TestCase("en/metrics/four-above-enterprises-added/")]
    [TestCase("zh/metrics/pm25-mean/")]
    public void Where_there_is_nothing_to_compare_the_figures_stand_alone(string address)
    {
        var page = pages[address + "index.html"];
        Assert.That(page.QuerySelector(".chart"), Is.Null);
        Assert.That(page.QuerySelectorAll(".charts-of .fact"), Is.Not.Empty);
    }

    [Test]
    public void A_chart_brings_no_style_of_its_own_that_a_strict_policy_would_refuse() =>
        Assert.That(Charts().SelectMany(chart => chart.Chart.QuerySelectorAll("[style], style, script")), Is.Empty);

    private static string Said(IElement chart, string attribute) =>
        chart.Owner!.GetElementById(chart.GetAttribute(attribute)!)?.TextContent.Trim() ?? "";

    private IEnumerable<(string Path, IElement Chart)> Charts() =>
        pages.SelectMany(page => page.Value.QuerySelectorAll(".chart").Select(chart => (page.Key, chart)));

    [GeneratedRegex("^(zh|en)/(metrics|themes)/.+/index.html$")]
    private static partial Regex Charted();
}
