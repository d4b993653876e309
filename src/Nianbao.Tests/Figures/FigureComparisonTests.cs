using Nianbao.Figures;
using Nianbao.Model;

namespace Nianbao.Tests.Figures;

public class FigureComparisonTests
{
    private static readonly Unit Yuan = new("CNY");

    [TestCase("1360亿元以上", "at least CNY 136 billion", null)]
    [TestCase("5.0%", "5%", null)]
    [TestCase("1/3", "one third", null)]
    [TestCase("下降26.7%", "a 26.7% decline", null)]
    [TestCase("超1/3", "more than one third", null)]
    [TestCase("连续28个月", "28 consecutive months", null)]
    [TestCase("1360亿元", "CNY 13.6 billion", "Value -1")]
    [TestCase("1360亿元", "CNY 1.36 trillion", "Value 1")]
    [TestCase("1360亿元", "CNY 137 billion", "Value")]
    [TestCase("下降26.7%", "up 26.7%", "Value sign")]
    [TestCase("1360亿元", "USD 136 billion", "Unit")]
    [TestCase("1360亿元以上", "CNY 136 billion", "Qualifiers")]
    [TestCase("10-30亿元", "CNY 1–30 billion", "Upper 1")]
    [TestCase("10-30亿元", "CNY 1 billion", "Upper")]
    public void Two_languages_are_compared(string zh, string en, string? difference) =>
        Assert.That(Describe(FigureComparison.Compare(Read(zh, Language.Zh), Read(en, Language.En))), Is.EqualTo(difference));

    [Test]
    public void Zero_is_no_power_of_ten_of_anything() =>
        Assert.That(FigureComparison.Compare(new Quantity(0, Yuan), new Quantity(10, Yuan)), Is.EqualTo(new Difference(DifferenceKind.Value)));

    private static Quantity Read(string text, Language language) => (Quantity)((FigureReading.Read)FigureReader.Read(text, language)).Value;

    private static string? Describe(Difference? difference) =>
        difference is null ? null : $"{difference.Kind}{(difference.IsSignOnly ? " sign" : "")} {difference.PowerOfTen}".TrimEnd().Replace(" sign 0", " sign");
}
