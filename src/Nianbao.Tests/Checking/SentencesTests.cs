using Nianbao.Checking;
using Nianbao.Model;

namespace Nianbao.Tests.Checking;

/// <summary>The sentence that a figure is traced to. A figure is written <c>{88}</c> here.</summary>
internal sealed class SentencesTests
{
    [TestCase("去年平稳。全年{88个}项目，总投资465.1亿元。其中30亿元以上5个。", "全年88个项目，总投资465.1亿元。")]
    [TestCase("他说：“签约{88个}。”会议结束。", "他说：“签约88个。”")]
    [TestCase("{88个}", "88个")]
    [TestCase("为什么？{6.2%}！好", "6.2%！")]
    public void Chinese(string text, string sentence) => Assert.That(SentenceOf(text, Language.Zh), Is.EqualTo(sentence));

    [TestCase("It grew. Hill signed {88 projects} worth CNY 46.51 billion. More came.", "Hill signed 88 projects worth CNY 46.51 billion.")]
    [TestCase("Road No. 3 is {6.2%} longer. End.", "Road No. 3 is 6.2% longer.")]
    [TestCase("He said “it was {88}.” Then he left.", "He said “it was 88.”")]
    [TestCase("Suopu Co. Ltd. made {88} of them. End.", "Suopu Co. Ltd. made 88 of them.")]
    public void English(string text, string sentence) => Assert.That(SentenceOf(text, Language.En), Is.EqualTo(sentence));

    private static string SentenceOf(string text, Language language)
    {
        var parts = text.Split('{', '}');
        var prose = new Prose([new TextRun(parts[0]), new FigureMention(new Prose([new TextRun(parts[1])]), "x", true), new TextRun(parts[2])]);
        return Sentences.Of(prose, language).Single().Sentence;
    }
}
