using Nianbao.Model;
using Nianbao.Planning.Charts;
using Nianbao.Tests.Pages;

namespace Nianbao.Tests.Charts;

/// <summary>Round numbers on every axis, exact to the last digit.</summary>
public class AxisScaleTests
{
    [TestCase("88 28 29", "0 20 40 60 80 100")]
    [TestCase("0.1 0.3", "0 0.1 0.2 0.3")]
    [TestCase("1.32", "0 0.5 1 1.5")]
    [TestCase("-26.7 10", "-30 -20 -10 0 10")]
    [TestCase("-0.4", "-0.4 -0.3 -0.2 -0.1 0")]
    [TestCase("0", "0 0.2 0.4 0.6 0.8 1")]
    [TestCase("230000000000", "0 50000000000 100000000000 150000000000 200000000000 250000000000")]
    public void Bars_begin_at_zero(string values, string ticks) => Assert.That(Ticks(AxisScale.FromZero(Numbers(values), wholeSteps: false)), Is.EqualTo(ticks));

    [TestCase("3", "0 1 2 3")]
    [TestCase("1", "0 1")]
    [TestCase("12", "0 5 10 15")]
    public void Half_a_thing_is_no_step(string values, string ticks) => Assert.That(Ticks(AxisScale.FromZero(Numbers(values), wholeSteps: true)), Is.EqualTo(ticks));

    [TestCase("75.5 81.1", "74 76 78 80 82 84")]
    [TestCase("10 80", "0 20 40 60 80")]
    [TestCase("97 100", "96 97 98 99 100")]
    [TestCase("100 100", "94 96 98 100")]
    [TestCase("-3 4", "-4 -2 0 2 4")]
    public void Places_begin_at_zero_unless_they_lie_close_together(string values, string ticks) =>
        Assert.That(Ticks(AxisScale.AroundValues(Numbers(values), most: 100)), Is.EqualTo(ticks));

    [TestCase("0", "20")]
    [TestCase("10", "60")]
    [TestCase("3.33", "33.32")]
    public void A_place_is_percent_of_the_axis_with_two_decimals(string value, string place) =>
        Assert.That(new AxisScale(-5, 20, 5).At(decimal.Parse(value)), Is.EqualTo(decimal.Parse(place)));

    [TestCase("250000000000", Language.Zh, "亿元", "2500")]
    [TestCase("250000000000", Language.En, "CNY billion", "250")]
    [TestCase("1500000000000", Language.Zh, "万亿元", "1.5")]
    [TestCase("750000", Language.Zh, "万元", "75")]
    [TestCase("750000", Language.En, "CNY", "750,000")]
    [TestCase("-2500000", Language.En, "CNY million", "−2.5")]
    public void An_axis_speaks_the_units_of_its_language(string value, Language language, string unit, string label)
    {
        var axis = AxisUnit.Of(SampleRegisters.Gdp, SampleRegisters.Gdp.Unit, decimal.Parse(value), language);
        Assert.That((axis.Text, axis.Label(decimal.Parse(value))), Is.EqualTo((unit, label)));
    }

    [TestCase(Language.Zh, "万人")]
    [TestCase(Language.En, "people")]
    public void Counts_are_said_with_their_noun(Language language, string unit) =>
        Assert.That(AxisUnit.Of(SampleRegisters.Jobs, SampleRegisters.Jobs.Unit, 25_000, language).Text, Is.EqualTo(unit));

    private static List<decimal> Numbers(string text) => [.. text.Split(' ').Select(decimal.Parse)];

    private static string Ticks(AxisScale scale) => string.Join(' ', scale.Ticks.Select(tick => tick.ToString("0.############")));
}
