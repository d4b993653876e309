using Nianbao.Figures;
using Nianbao.Model;

namespace Nianbao.Tests.Figures;

public class FigureReaderTests
{
    [TestCase("")]
    [TestCase("   ")]
    [TestCase("\u3000")]
    public void Empty_text_is_refused(string text) =>
        Assert.That(FigureReader.Read(text, Language.Zh), Is.EqualTo(new FigureReading.Refused("there is no text", 0)));

    [Test]
    public void A_text_longer_than_a_phrase_is_refused_unread() =>
        Assert.That(FigureReader.Read(new string('1', 1_000_000), Language.En), Is.EqualTo(new FigureReading.Refused("it is too long for a figure", 200)));

    [TestCase("88\u00a0projects")]
    [TestCase("  88  projects ")]
    [TestCase("88\nprojects")]
    public void Spaces_of_any_kind_are_tolerated(string text) =>
        Assert.That(FigureTable.Describe(FigureReader.Read(text, Language.En)), Is.EqualTo("88 {} (projects)"));

    [Test]
    public void The_largest_decimal_is_read_exactly() =>
        Assert.That(FigureTable.Describe(FigureReader.Read($"{decimal.MaxValue}", Language.Zh)), Is.EqualTo($"{decimal.MaxValue} {{}}"));
}
