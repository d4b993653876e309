using Nianbao.Comparing;
using Nianbao.Model;

namespace Nianbao.Tests.Comparing;

/// <summary>How finely a number is printed decides what it rounds to.</summary>
internal sealed class PrintedStepTests
{
    [TestCase("40.7亿元", "10000000")]
    [TestCase("40.0亿元", "10000000")]
    [TestCase("1,360亿元", "100000000")]
    [TestCase("88个", "1")]
    [TestCase("100个", "1")]
    [TestCase("四个", "1")]
    [TestCase("5.0%", "0.1")]
    [TestCase("5%", "1")]
    [TestCase("0.0%", "0.1")]
    [TestCase("2.3万平方米", "1000")]
    public void A_number_is_printed_to_its_last_digit(string words, string step) => Assert.That(PrintedStep.Of(Stated.Figure(words)), Is.EqualTo(decimal.Parse(step)));

    [TestCase("较2014年下降30%", "1")]
    [TestCase("下降26.7%", "0.1")]
    [TestCase("增长1.5倍", "10")]
    public void A_year_of_comparison_is_not_the_number(string words, string step) => Assert.That(PrintedStep.Of(Stated.Figure(words, Measure.Growth)), Is.EqualTo(decimal.Parse(step)));

    [Test]
    public void A_fraction_is_exact() => Assert.That(PrintedStep.Of(Stated.Figure("1/3", Measure.Share)), Is.LessThan(0.0000001m));
}
