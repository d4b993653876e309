using Nianbao.Model;
using Nianbao.Model.Pages;
using static Nianbao.Tests.Pages.SampleRegisters;

namespace Nianbao.Tests.Charts;

/// <summary>The figures decide which chart a metric has, and whether it has one.</summary>
public class ChartChoiceTests
{
    [Test]
    public void One_figure_is_shown_and_not_drawn()
    {
        var charts = ChartSite.Money.Outcome(Etdz, "2024", 5).Draw();
        Assert.That(charts.Charts, Is.Empty);
        Assert.That(charts.Others, Has.Count.EqualTo(1));
        Assert.That(charts.Remark, Does.StartWith("The reports state this one figure"));
    }

    [Test]
    public void Zones_are_compared_by_bars_the_longest_first()
    {
        var chart = ChartSite.Money.Outcome(HighTech, "2024", 28).Outcome(Etdz, "2024", 88).Draw<RowChart>();
        Assert.That(chart.Rows.Select(row => row.Label.Zone), Is.EqualTo(new[] { "Zhenjiang ETDZ", "Zhenjiang High-tech Zone" }));
        Assert.That(chart.Rows.SelectMany(row => row.Marks).Select(mark => mark.Shape), Is.All.EqualTo(MarkShape.Bar));
    }

    [Test]
    public void A_whole_stands_before_its_parts_however_long_its_bar()
    {
        var chart = ChartSite.Money.Outcome(HighTech, "2024", 28).Outcome(Dagang, "2024", 90).Outcome(Etdz, "2024", 88).Outcome(Zhenjiang, "2024", 80).Draw<RowChart>();
        Assert.That(chart.Rows.Select(row => (row.Label.Zone, row.Label.IsPart)), Is.EqualTo(new[]
        {
            ("Zhenjiang", false), ("Zhenjiang ETDZ", true), ("Dagang Subdistrict", true), ("Zhenjiang High-tech Zone", true),
        }));
    }

    [Test]
    public void Zones_side_by_side_are_no_parts() => Assert.That(
        ChartSite.Money.Outcome(HighTech, "2024", 28).Outcome(Etdz, "2024", 88).Draw<RowChart>().Rows.Select(row => row.Label.IsPart), Is.All.False);

    [TestCase(true, Language.En, "Zhenjiang includes: Zhenjiang ETDZ, Zhenjiang High-tech Zone.")]
    [TestCase(true, Language.Zh, "镇江市的数据包含镇江高新区、镇江经开区的数据。")]
    [TestCase(false, Language.En, "Within Zhenjiang: Zhenjiang ETDZ, Zhenjiang High-tech Zone.")]
    [TestCase(false, Language.Zh, "镇江高新区、镇江经开区在镇江市之内。")]
    public void The_text_names_the_parts_and_says_whether_they_are_included(bool isAdditive, Language language, string words)
    {
        var site = new ChartSite(Gdp with { IsAdditive = isAdditive }).Outcome(Zhenjiang, "2024", 230).Outcome(HighTech, "2024", 28).Outcome(Etdz, "2024", 46);
        Assert.That(site.Draw<RowChart>(language).Head.Description, Does.EndWith(words));
    }

    [Test]
    public void Growth_is_never_included() => Assert.That(
        new ChartSite(Gdp with { IsAdditive = true }).Growth(Zhenjiang, "2024", 5).Growth(Etdz, "2024", 6).Draw<RowChart>().Head.Description,
        Does.EndWith("Within Zhenjiang: Zhenjiang ETDZ."));

    [Test]
    public void Rates_are_compared_by_dots_a_row_a_zone()
    {
        var chart = ChartSite.Rate.Outcome(Etdz, "2023", 75.5m).Outcome(Etdz, "2024", 79.4m).Outcome(Zhenjiang, "2024", 81.1m).Draw<RowChart>();
        Assert.That(chart.Columns, Is.EqualTo(new[] { "2023", "2024" }));
        Assert.That(chart.Rows.Select(row => row.Marks.Count), Is.EqualTo(new[] { 1, 2 }));
        Assert.That(chart.Rows[1].Join, Is.EqualTo(new ChartSpan(chart.Rows[1].Marks[0].At, chart.Rows[1].Marks[1].At)));
    }

    [Test]
    public void No_bar_joins_two_dots_across_a_year_without_figure()
    {
        var row = ChartSite.Rate.Outcome(Etdz, "2021", 75.5m).Outcome(Etdz, "2024", 79.4m).Draw<RowChart>().Rows.Single();
        Assert.That((row.Marks.Count, row.Join), Is.EqualTo((2, (ChartSpan?)null)));
    }

    [Test]
    public void What_two_reports_state_alike_is_drawn_once_and_not_stated_again()
    {
        var charts = ChartSite.Count.Outcome(Etdz, "2024", 5).Outcome(Etdz, "2024", 5).Outcome(Zhenjiang, "2024", 9).Draw();
        Assert.That((((RowChart)charts.Charts.Single()).Rows.Count, charts.Others.Count), Is.EqualTo((2, 0)));
    }

    [Test]
    public void Three_periods_of_a_zone_are_a_line()
    {
        var chart = ChartSite.Rate.Outcome(Etdz, "2024-Q1", 1).Outcome(Etdz, "2024-Q2", 2).Outcome(Etdz, "2024-Q3", 3).Draw<LineChart>();
        Assert.That(chart.Times.Select(time => time.At), Is.EqualTo(new[] { 16.67m, 50m, 83.33m }));
        Assert.That(chart.Lines.Single().Segments, Has.Count.EqualTo(2));
    }

    [Test]
    public void No_line_runs_to_a_doubtful_point()
    {
        var chart = ChartSite.Rate.Outcome(Etdz, "2024-Q1", 1).Outcome(Etdz, "2024-Q2", 2)
            .Add(Etdz, "2024-Q3", new Quantity(3, Unit.Percent), figure => figure with { Doubt = new("存疑", "Doubtful") }).Draw<LineChart>();
        Assert.That(chart.Lines.Single().Segments, Has.Count.EqualTo(1));
    }

    [Test]
    public void Zeros_and_rates_that_are_all_alike_make_no_chart()
    {
        Assert.That(ChartSite.Count.Outcome(Etdz, "2023", 0).Outcome(Etdz, "2024", 0).Draw().Charts, Is.Empty);
        Assert.That(ChartSite.Rate.Outcome(Etdz, "2024", 100).Outcome(Zhenjiang, "2024", 100).Draw().Charts, Is.Empty);
    }

    [Test]
    public void What_a_limit_leaves_open_is_neither_highest_nor_lowest()
    {
        var chart = ChartSite.Count.Outcome(Etdz, "2024", 88).Outcome(Zhenjiang, "2024", 90, Qualifiers.AtLeast).Draw<RowChart>();
        Assert.That(chart.Head.Description, Does.StartWith("Outcomes: ").And.Not.Contain("highest"));
    }

    [Test]
    public void A_target_stands_around_the_outcome_of_its_period()
    {
        var row = ChartSite.Money.Outcome(Etdz, "2024", 132).Target(Etdz, "2024", 137).Draw<RowChart>().Rows.Single();
        Assert.That(row.Marks.Select(mark => mark.Role), Is.EqualTo(new[] { MarkRole.Target, MarkRole.Outcome }));
    }

    [Test]
    public void A_target_for_another_period_has_a_row_of_its_own()
    {
        var rows = ChartSite.Money.Outcome(Etdz, "2023", 132).Target(Etdz, "2024", 137).Draw<RowChart>().Rows;
        Assert.That(rows.Select(row => (row.Label.Period, row.Marks.Single().Role)), Is.EqualTo(new[] { ("2023", MarkRole.Outcome), ("2024", MarkRole.Target) }));
    }

    [Test]
    public void A_target_of_a_zone_without_outcome_has_a_row_of_its_own()
    {
        var rows = ChartSite.Money.Outcome(Etdz, "2024", 132).Target(HighTech, "2024", 137).Draw<RowChart>().Rows;
        Assert.That(rows.Single(row => row.Marks.Single().Role == MarkRole.Target).Cells[0], Is.Null);
    }

    [Test]
    public void Level_and_growth_stand_side_by_side()
    {
        var charts = ChartSite.Money.Outcome(Etdz, "2024", 46).Growth(Etdz, "2024", 41.8m).Outcome(Zhenjiang, "2024", 230).Growth(Zhenjiang, "2024", 40).Draw();
        Assert.That(charts.Charts.Select(chart => $"{chart.Head.Title}: {chart.Head.Scope}"), Is.EqualTo(new[]
        {
            "Gross domestic product: Zones compared, 2024", "Gross domestic product, growth: Zones compared, 2024",
        }));
    }

    [TestCase("2024", "2021", TestName = "Different years of different zones are not compared")]
    [TestCase("2024", "2024-H1", TestName = "A half year is not compared with a year")]
    [TestCase("2024", "2014/2024", TestName = "Ten years are not compared with one")]
    public void What_has_nothing_in_common_is_not_compared(string one, string other)
    {
        var charts = ChartSite.Money.Outcome(Etdz, one, 5).Outcome(Zhenjiang, other, 6).Draw();
        Assert.That((charts.Charts.Count, charts.Others.Count), Is.EqualTo((0, 2)));
    }

    [Test]
    public void Shares_of_different_wholes_are_not_compared()
    {
        var site = ChartSite.Money;
        foreach (var zone in new[] { Etdz, Dagang }) site.Add(zone, "2024", new Quantity(20, Unit.Percent), figure => figure with { Measure = Measure.Share });
        Assert.That(site.Draw().Charts, Is.Empty);
    }

    [Test]
    public void Shares_of_one_whole_are_compared_and_the_title_names_it()
    {
        var site = ChartSite.Money;
        foreach (var (zone, percent) in new[] { (Etdz, 34), (HighTech, 20) }) site.Add(zone, "2024", new Quantity(percent, Unit.Percent), figure => figure with { Measure = Measure.Share });
        Assert.That(site.Draw().Charts.Single().Head.Title, Is.EqualTo("Gross domestic product, share of Zhenjiang"));
    }

    [Test]
    public void Ranks_and_ratings_are_not_drawn()
    {
        var site = ChartSite.Money;
        foreach (var year in new[] { "2023", "2024" })
        {
            site.Add(Etdz, year, new Rating("AAA"), figure => figure with { Measure = Measure.Rating });
            site.Add(Etdz, year, new Quantity(1, Unit.Rank), figure => figure with { Measure = Measure.Rank });
        }

        Assert.That(site.Draw().Charts, Is.Empty);
    }

    [Test]
    public void A_street_beside_a_city_has_a_chart_of_its_own_where_its_bars_could_not_be_seen()
    {
        var charts = ChartSite.Money
            .Outcome(Zhenjiang, "2024", 5000).Outcome(Zhenjiang, "2023", 4000).Outcome(Dagang, "2023", 2).Target(Dagang, "2024", 3).Draw();
        Assert.That(charts.Charts.Select(chart => chart.Axis.Ticks[^1].Label), Is.EqualTo(new[] { "5,000", "3" }));
        Assert.That(charts.Remark, Does.Contain("each with its own scale"));
    }

    [Test]
    public void Every_figure_is_drawn_or_stands_beside()
    {
        var charts = ChartSite.Money.Outcome(Etdz, "2024", 46).Outcome(Zhenjiang, "2024", 230).Growth(Etdz, "2024", 41.8m).Target(HighTech, "2022", 7).Draw();
        var drawn = charts.Charts.Cast<RowChart>().SelectMany(chart => chart.Rows).SelectMany(row => row.Marks).Select(mark => mark.Figure!);
        Assert.That(drawn.Concat(charts.Others).Select(figure => figure.Key), Is.EquivalentTo(new[] { "figure-1", "figure-2", "figure-3", "figure-4" }));
    }

    [Test]
    public void Of_a_hundred_figures_the_newest_and_highest_are_drawn_and_the_rest_is_counted()
    {
        var site = ChartSite.Money;
        foreach (var place in Enumerable.Range(1, 100)) site.Outcome(Zone(place), "2024", place);
        var chart = site.Draw<RowChart>();
        Assert.That(chart.Rows, Has.Count.EqualTo(60));
        Assert.That(chart.Head.Description, Does.EndWith("A further 40 figures are in the list below."));
    }

    private static Zone Zone(int place) => Etdz with { Id = $"zone-{place}" };
}
