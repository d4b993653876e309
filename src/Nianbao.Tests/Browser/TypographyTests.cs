namespace Nianbao.Tests.Browser;

/// <summary>What the letters of either language need.</summary>
internal sealed class TypographyTests : BrowserTest
{
    /// <summary>Else a Chinese font gives an English apostrophe the width of a character: District’ s.</summary>
    [TestCase("zh/reports/jinshan-2023/")]
    [TestCase("en/reports/jinshan-2023/?reading=both")]
    [TestCase("en/")]
    public async Task English_has_narrow_quotation_marks_wherever_it_stands(string path)
    {
        await OpenAsync(path, Screen.Desktop);
        var wide = await Page.EvaluateAsync<string[]>("[...document.querySelectorAll('body :lang(en)')].filter(e => getComputedStyle(e).fontVariantEastAsian !== 'proportional-width').map(e => e.outerHTML)");
        Assert.That(wide, Is.Empty);
    }
}
