using Nianbao.Model;
using Nianbao.Model.Pages;
using static Nianbao.Tests.Pages.SampleRegisters;

namespace Nianbao.Tests.Charts;

/// <summary>A chart says no more than its figures: not exact where they are not, not from a false zero, not through a gap.</summary>
public class ChartHonestyTests
{
    [TestCase(Qualifiers.None, "0-80")]
    [TestCase(Qualifiers.AtLeast, "0-80 80-85")]
    [TestCase(Qualifiers.AtMost, "0-75 75-80")]
    [TestCase(Qualifiers.Nearly, "0-75 75-80")]
    [TestCase(Qualifiers.About, "0-77.5 77.5-82.5")]
    [TestCase(Qualifiers.Estimate, "0-80")]
    [TestCase(Qualifiers.AtLeast | Qualifiers.Estimate, "0-80 80-85")]
    public void A_bar_is_solid_as_far_as_it_is_sure_and_striped_beyond(Qualifiers qualifiers, string drawn)
    {
        var mark = MarkOf(ChartSite.Money.Outcome(Etdz, "2024", 80, qualifiers).Outcome(Zhenjiang, "2024", 100));
        Assert.That(Drawn(mark), Is.EqualTo(drawn));
        Assert.That(mark.IsEstimate, Is.EqualTo(qualifiers.HasFlag(Qualifiers.Estimate)));
    }

    [Test]
    public void A_range_is_striped_between_its_ends() =>
        Assert.That(Drawn(MarkOf(ChartSite.Money.Add(Etdz, "2024", new Quantity(60, Gdp.Unit, Upper: 80)).Outcome(Zhenjiang, "2024", 100))), Is.EqualTo("0-60 60-80"));

    [Test]
    public void A_decline_runs_to_the_left_of_zero_and_at_least_means_further()
    {
        var chart = ChartSite.Money.Growth(Etdz, "2024", -10, Qualifiers.AtLeast).Growth(Zhenjiang, "2024", 10).Draw<RowChart>();
        Assert.That(chart.Axis.Zero, Is.EqualTo(60));
        Assert.That(Drawn(chart.Rows[1].Marks.Single()), Is.EqualTo("20-60 15-20"));
    }

    [Test]
    public void An_open_end_has_room_on_the_axis()
    {
        var mark = MarkOf(ChartSite.Money.Outcome(Etdz, "2024", 100, Qualifiers.AtLeast).Outcome(Zhenjiang, "2024", 50));
        Assert.That(mark.Stripes!.To, Is.LessThanOrEqualTo(100));
        Assert.That(mark.Stripes.Width, Is.EqualTo(5));
    }

    [TestCase("at-least", Qualifiers.AtLeast, "stripes beyond the end: at least this much")]
    [TestCase("about", Qualifiers.About, "stripes around the end: about")]
    [TestCase("estimate", Qualifiers.Estimate, "striped throughout: the report’s own estimate")]
    public void What_a_mark_means_is_said_in_words(string name, Qualifiers qualifiers, string words)
    {
        var chart = ChartSite.Money.Outcome(Etdz, "2024", 80, qualifiers).Outcome(Zhenjiang, "2024", 100).Draw<RowChart>();
        Assert.That(chart.Keys.Select(key => key.Text), Is.EqualTo(new[] { words }), name);
    }

    [Test]
    public void Plain_bars_need_no_key() =>
        Assert.That(ChartSite.Money.Outcome(Etdz, "2024", 80).Outcome(Zhenjiang, "2024", 100).Draw<RowChart>().Keys, Is.Empty);

    [Test]
    public void No_line_crosses_a_missing_year()
    {
        var chart = ChartSite.Rate.Outcome(Etdz, "2020", 60).Outcome(Etdz, "2021", 61).Outcome(Etdz, "2024", 65).Draw<LineChart>();
        Assert.That(chart.Times.Select(time => time.IsMissing), Is.EqualTo(new[] { false, false, true, true, false }));
        Assert.That(chart.Lines.Single().Segments.Select(segment => (segment.From.X, segment.To.X)), Is.EqualTo(new[] { (10m, 30m) }));
        Assert.That(chart.Head.Description, Does.Contain("No report has a figure for 2022, 2023"));
    }

    [Test]
    public void No_line_leads_to_a_target()
    {
        var chart = ChartSite.Rate.Outcome(Etdz, "2021", 60).Outcome(Etdz, "2022", 61).Outcome(Etdz, "2023", 65).Target(Etdz, "2024", 70).Draw<LineChart>();
        Assert.That(chart.Lines.Single().Segments.Select(segment => segment.To.Y.Role), Is.EqualTo(new[] { MarkRole.Outcome, MarkRole.Outcome }));
        Assert.That(chart.Table.Columns, Is.EqualTo(new[] { "Zhenjiang ETDZ", "Zhenjiang ETDZ: target" }));
    }

    [TestCase(Language.En, "The scale begins at 74%, not at zero.")]
    [TestCase(Language.Zh, "刻度从74%起，不从零起。")]
    public void A_scale_that_leaves_out_zero_says_so(Language language, string words) => Assert.That(
        ChartSite.Rate.Outcome(Etdz, "2024", 75.5m).Outcome(Zhenjiang, "2024", 81.1m).Draw<RowChart>(language).Head.Description, Does.EndWith(words));

    [Test]
    public void Two_numbers_for_one_thing_are_both_drawn()
    {
        var chart = ChartSite.Money.Outcome(Etdz, "2024", 40.7m).Outcome(Etdz, "2024", 32.3m).Draw<RowChart>();
        Assert.That(chart.Rows.Select(row => row.Label), Is.All.EqualTo(new ChartRowLabel("Zhenjiang ETDZ", false, "")));
        Assert.That(chart.Head.Description, Is.EqualTo("Two figures are stated for the same period: CNY 40.7 (2024) and CNY 32.3 (2024)."));
    }

    [Test]
    public void The_same_number_in_two_reports_is_drawn_once() =>
        Assert.That(ChartSite.Money.Outcome(Etdz, "2024", 40).Outcome(Etdz, "2024", 40).Draw().Charts, Is.Empty);

    [Test]
    public void A_doubtful_number_is_marked()
    {
        var chart = ChartSite.Money.Add(Etdz, "2024", new Quantity(5, Gdp.Unit), figure => figure with { Doubt = new("存疑", "doubt") })
            .Outcome(Zhenjiang, "2024", 6).Draw<RowChart>();
        Assert.That(chart.Keys.Single().Text, Does.StartWith("※"));
    }

    private static ChartMark MarkOf(ChartSite site) => site.Draw<RowChart>().Rows.Single(row => row.Label.Zone == "Zhenjiang ETDZ").Marks.Single();

    private static string Drawn(ChartMark mark) => string.Join(' ', new[] { mark.Body, mark.Stripes }
        .OfType<ChartSpan>().Select(span => $"{span.From:0.##}-{span.To:0.##}"));
}
