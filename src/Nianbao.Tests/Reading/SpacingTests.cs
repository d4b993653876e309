using Nianbao.Model;
using Nianbao.Reading;

namespace Nianbao.Tests.Reading;

/// <summary>White space in running text.</summary>
internal sealed class SpacingTests
{
    [TestCase("镇江\n经开区", "镇江经开区")]
    [TestCase("增长，\n其中", "增长，其中")]
    [TestCase("项目 88 个", "项目88个")]
    [TestCase("PM2.5 年均浓度", "PM2.5年均浓度")]
    [TestCase("德国 VDE TDAP 实验室", "德国VDE TDAP实验室")]
    [TestCase("德国VDE\nTDAP", "德国VDE TDAP")]
    public void Chinese_has_no_space_beside_a_Chinese_character(string text, string expected) =>
        Assert.That(Spacing.Tidy(text, Language.Zh), Is.EqualTo(expected));

    [TestCase("one\ntwo", "one two")]
    [TestCase("one  two", "one two")]
    [TestCase("镇江\n经开区", "镇江经开区")]
    [TestCase("Zhenjiang (镇江) is", "Zhenjiang (镇江) is")]
    [TestCase("the “four\nabove” rule", "the “four above” rule")]
    public void English_keeps_one_space_between_words(string text, string expected) =>
        Assert.That(Spacing.Tidy(text, Language.En), Is.EqualTo(expected));
}
