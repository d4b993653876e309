using Nianbao.Model;
using Nianbao.Model.Pages;
using Nianbao.Planning;
using Nianbao.Tests.Pages;

namespace Nianbao.Tests.Planning;

/// <summary>How boxes, tables and charts say a value: with its qualifier, and a change with its direction.</summary>
internal sealed class ValueTextTests
{
    private static readonly Figure Any = SampleSite.Create().Figures.First();

    [TestCase("6.2", Qualifiers.None, "+6.2%", "+6.2%")]
    [TestCase("6.2", Qualifiers.Estimate, "estimated +6.2%", "预计+6.2%")]
    [TestCase("6.2", Qualifiers.Estimate | Qualifiers.About, "estimated, about 6.2%", "预计约6.2%")]
    [TestCase("5", Qualifiers.AtLeast, "at least 5%", "5%以上")]
    [TestCase("-26.7", Qualifiers.None, "−26.7%", "−26.7%")]
    [TestCase("-1.5", Qualifiers.AtLeast, "down at least 1.5%", "下降1.5%以上")]
    [TestCase("-3", Qualifiers.Estimate | Qualifiers.Nearly, "estimated, down nearly 3%", "预计下降近3%")]
    public void A_change_has_a_sign_or_beside_a_limit_a_word(string percent, Qualifiers qualifiers, string english, string chinese)
    {
        var change = Any with { Measure = Measure.Growth, Value = new Quantity(decimal.Parse(percent), Unit.Percent, qualifiers) };
        Assert.That((Say(change, Language.En), Say(change, Language.Zh)), Is.EqualTo((english, chinese)));
    }

    [Test]
    public void A_decline_printed_with_a_sign_keeps_it()
    {
        var change = Any with { Measure = Measure.Growth, Value = new Quantity(-3m, Unit.Percent, Qualifiers.AtLeast), Printed = new("-3%以上", "at least -3%") };
        Assert.That((Say(change, Language.En), Say(change, Language.Zh)), Is.EqualTo(("at least −3%", "−3%以上")));
    }

    [TestCase(3, Qualifiers.None, "third", "第三")]
    [TestCase(100, Qualifiers.AtMost, "top 100", "前100")]
    [TestCase(3, Qualifiers.Estimate | Qualifiers.AtMost, "estimated top three", "预计前三")]
    public void A_place_at_most_is_among_the_top(int place, Qualifiers qualifiers, string english, string chinese)
    {
        var rank = Any with { Measure = Measure.Rank, Value = new Quantity(place, Unit.Rank, qualifiers) };
        Assert.That((Say(rank, Language.En), Say(rank, Language.Zh)), Is.EqualTo((english, chinese)));
    }

    [TestCase("0起", "0起")]
    [TestCase("0个项目", "0个")]
    public void A_count_has_the_measure_word_of_its_report(string printed, string said)
    {
        var unit = new CountUnit(new("{case}"), ["个", "起"], "case", "cases");
        var count = Any with { Metric = Any.Metric with { Unit = unit.Unit, CountUnit = unit }, Measure = Measure.Level, Value = new Quantity(0, unit.Unit), Printed = new(printed, "0 cases") };
        Assert.That(Say(count, Language.Zh), Is.EqualTo(said));
    }

    [Test]
    public void A_rating_keeps_the_words_of_its_report()
    {
        var grade = Any with { Measure = Measure.Rating, Value = new Rating("quasi-II"), Printed = new("准二级", "quasi-Grade II") };
        Assert.That((Say(grade, Language.En), Say(grade, Language.Zh)), Is.EqualTo(("quasi-Grade II", "准二级")));
    }

    private static string Say(Figure figure, Language language) =>
        ValueTexts.Of(figure, new(language, InterfaceText.Read()[language], SampleSite.Create().Info, [])).ToString();
}
