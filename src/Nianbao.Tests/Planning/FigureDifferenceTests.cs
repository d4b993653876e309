using Nianbao.Model;
using Nianbao.Model.Pages;
using Nianbao.Planning;
using Nianbao.Tests.Pages;

namespace Nianbao.Tests.Planning;

/// <summary>What the zone pages say of two figures of one metric: exact where the numbers are, and silent where they leave it open.</summary>
internal sealed class FigureDifferenceTests
{
    private static readonly SiteInfo Info = SampleSite.Create().Info;

    private static readonly Translated<Words> Words = InterfaceText.Read();

    [TestCase(13_100_000_000, 16_040_000_000, "增加29.4亿元（22.4%）", "up CNY 2.94 billion (22.4%)")]
    [TestCase(16_040_000_000, 13_100_000_000, "减少29.4亿元（18.3%）", "down CNY 2.94 billion (18.3%)")]
    [TestCase(0, 5_000_000, "增加500万元", "up CNY 5 million")]
    [TestCase(-5_000_000, 5_000_000, "增加1000万元", "up CNY 10 million")]
    [TestCase(5_000_000, 5_000_000, "相同", "unchanged")]
    public void Money_differs_by_money_and_percent(long before, long after, string zh, string en) =>
        Expect(Money(before), Money(after), zh, en);

    [TestCase(Qualifiers.AtLeast, Qualifiers.None, null)]
    [TestCase(Qualifiers.None, Qualifiers.AtLeast, "up at least CNY 1 million (33.3%)")]
    [TestCase(Qualifiers.AtMost, Qualifiers.None, "up at least CNY 1 million (33.3%)")]
    [TestCase(Qualifiers.None, Qualifiers.AtMost, null)]
    [TestCase(Qualifiers.AtMost, Qualifiers.AtLeast, "up at least CNY 1 million (33.3%)")]
    [TestCase(Qualifiers.AtLeast, Qualifiers.AtLeast, null)]
    [TestCase(Qualifiers.About, Qualifiers.None, "up about CNY 1 million (33.3%)")]
    [TestCase(Qualifiers.None, Qualifiers.Estimate, "up about CNY 1 million (33.3%)")]
    public void A_bound_is_kept_where_the_way_is_certain_and_refused_where_it_is_open(Qualifiers before, Qualifiers after, string? en) =>
        Assert.That(Said(Stated(Money(3_000_000) with { Qualifiers = before }), Stated(Money(4_000_000) with { Qualifiers = after }), Language.En), Is.EqualTo(en));

    [Test]
    public void A_decline_below_a_bound_is_at_least_as_large() =>
        Expect(Money(5_000_000), Money(3_000_000) with { Qualifiers = Qualifiers.AtMost }, "减少200万元以上（40%）", "down at least CNY 2 million (40%)");

    [Test]
    public void Beside_at_least_a_percentage_is_never_rounded_up() =>
        Expect(Money(3_000_000), Money(5_000_000) with { Qualifiers = Qualifiers.AtLeast }, "增加200万元以上（66.6%）", "up at least CNY 2 million (66.6%)");

    [TestCase("75.5", "79.4", "提高3.9个百分点", "up 3.9 percentage points")]
    [TestCase("6.2", "5.8", "下降0.4个百分点", "down 0.4 percentage points")]
    [TestCase("-1.5", "1.5", "提高3.0个百分点", "up 3.0 percentage points")]
    public void Percentages_differ_by_percentage_points(string before, string after, string zh, string en) =>
        Expect(new Quantity(decimal.Parse(before), Unit.Percent), new Quantity(decimal.Parse(after), Unit.Percent), zh, en);

    [TestCase(5, 3, "上升2位", "up 2 places")]
    [TestCase(3, 4, "下降1位", "down 1 place")]
    public void A_smaller_rank_is_a_better_place(decimal before, decimal after, string zh, string en) =>
        Expect(new Quantity(before, Unit.Rank), new Quantity(after, Unit.Rank), zh, en);

    [Test]
    public void Thirds_differ_by_about()
    {
        var said = Said(Stated(new Quantity(100m / 3m, Unit.Percent)), Stated(new Quantity(30m, Unit.Percent)), Language.En);
        Assert.That(said, Is.EqualTo("down about 3.3 percentage points"));
    }

    [Test]
    public void Ranges_ratings_multiples_and_unlike_units_have_no_difference()
    {
        Assert.That(Said(Stated(Money(1) with { Upper = 2 }), Stated(Money(3)), Language.En), Is.Null);
        Assert.That(Said(Stated(new Rating("AA")), Stated(new Rating("AAA")), Language.En), Is.Null);
        Assert.That(Said(Stated(new Quantity(2, Unit.One)), Stated(new Quantity(3, Unit.One)), Language.En), Is.Null);
        Assert.That(Said(Stated(Money(1)), Stated(new Quantity(1, new("USD"))), Language.En), Is.Null);
    }

    [Test]
    public void Equal_ratings_are_unchanged() =>
        Assert.That(Said(Stated(new Rating("AAA")), Stated(new Rating("AAA")), Language.En), Is.EqualTo("unchanged"));

    private static Quantity Money(decimal value) => new(value, new("CNY"));

    private static Figure Stated(FigureValue value) => SampleSite.Create().Figures.First(figure => figure.Measure == Measure.Level) with { Value = value };

    private static string? Said(Figure before, Figure after, Language language) => FigureDifference.Between(before, after) is { } difference
        ? DifferenceText.Of(difference, after, new(language, Words[language], Info, []))
        : null;

    private static void Expect(FigureValue before, FigureValue after, string zh, string en) => Assert.That(
        Languages.All.Select(language => Said(Stated(before), Stated(after), language)), Is.EqualTo(new[] { zh, en }));
}
