using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Nianbao.Tests.Browser;

/// <summary>A report on paper: an A4 document with its source and its links as notes, and nothing to click.</summary>
internal sealed partial class PrintTests : BrowserTest
{
    [TestCase("zh/reports/zhenjiang-2024/", 7, 11)]
    [TestCase("en/reports/zhenjiang-2024/", 10, 15)]
    [TestCase("en/reports/jinshan-2023/", 1, 2)]
    public async Task It_fills_a_fair_number_of_A4_pages(string path, int least, int most)
    {
        await OpenAsync(path, Screen.Desktop);
        var pages = PageSize().Matches(Encoding.Latin1.GetString(await Page.PdfAsync(new() { PreferCSSPageSize = true })));
        Assert.That(pages.Select(page => (Points(page, "width"), Points(page, "height"))).Distinct(), Is.EqualTo(new[] { (595, 842) }));
        Assert.That(pages, Has.Count.InRange(least, most));
    }

    [TestCase("zh/reports/etdz-2024/", "来源")]
    [TestCase("en/reports/etdz-2024/", "Source")]
    public async Task A_report_says_its_title_first_and_its_source_and_notes_last(string path, string source)
    {
        await PrintAsync(path);
        var visible = await Page.EvaluateAsync<string[]>("[...document.querySelectorAll('body *')].filter(e => e.checkVisibility()).map(e => e.localName + '.' + e.className)");
        Assert.That(visible, Has.None.Matches(Navigation().ToString()));
        await Expect(Page.Locator("h1")).ToBeInViewportAsync();
        await Expect(Page.Locator(".source h2").First).ToHaveTextAsync(source);
        await Expect(Page.Locator(".paper li").Last).ToBeVisibleAsync();
    }

    [Test]
    public async Task Every_number_of_a_link_has_its_note()
    {
        await PrintAsync("en/reports/etdz-2024/");
        var numbers = await Page.Locator("a[data-note]").EvaluateAllAsync<int[]>("links => links.map(link => Number(link.dataset.note))");
        Assert.That(numbers.Distinct().Order(), Is.EqualTo(Enumerable.Range(1, await Page.Locator(".paper li").CountAsync())));
        var printed = await Page.Locator("a[data-note]").First.EvaluateAsync<string>("link => getComputedStyle(link, '::after').content");
        Assert.That(printed, Is.EqualTo("attr(data-note)").Or.EqualTo($"\"{numbers[0]}\""));
        await Expect(Page.Locator(".paper .address").First).ToContainTextAsync("https://");
    }

    [Test]
    public async Task A_search_prints_its_results_without_its_controls()
    {
        await PrintAsync("en/search/?q=PM2.5");
        await Expect(Page.Locator(".hits li").First).ToBeVisibleAsync();
        foreach (var control in await Page.Locator("button, select, summary").AllAsync()) await Expect(control).ToBeHiddenAsync();
    }

    private async Task PrintAsync(string path)
    {
        await OpenAsync(path, Screen.Desktop);
        await Page.EmulateMediaAsync(new() { Media = Media.Print });
    }

    /// <summary>To the point: how many decimals are written depends on the browser.</summary>
    private static int Points(Match page, string side) => (int)Math.Round(double.Parse(page.Groups[side].Value, CultureInfo.InvariantCulture));

    [GeneratedRegex(@"/MediaBox \[0 0 (?<width>[0-9.]+) (?<height>[0-9.]+)\]")]
    private static partial Regex PageSize();

    [GeneratedRegex(@"^(nav|button|input)\.|\.(site-|side|skip|neighbours|card|downloads)")]
    private static partial Regex Navigation();
}
