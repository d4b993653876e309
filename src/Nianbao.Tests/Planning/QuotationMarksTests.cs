using Nianbao.Model;
using Nianbao.Planning;

namespace Nianbao.Tests.Planning;

/// <summary>Quotation marks within quotation marks are single ones.</summary>
internal sealed class QuotationMarksTests
{
    [Test]
    public void A_quoted_sentence_has_single_marks_inside() =>
        Assert.That(QuotationMarks.Sentence("签约“四上”企业，the “five programmes”."), Is.EqualTo("签约‘四上’企业，the ‘five programmes’."));

    [TestCase(Language.Zh, "让“创新”成为特质")]
    [TestCase(Language.En, "Making ‘innovation’ a trait")]
    public void A_title_in_title_marks_keeps_its_own(Language language, string said) =>
        Assert.That(QuotationMarks.Title(new("让“创新”成为特质", "Making “innovation” a trait"), language), Is.EqualTo(said));
}
