using Microsoft.Playwright;

namespace Nianbao.Tests.Browser;

/// <summary>What readers have set for all sites: less motion, and colours of their own.</summary>
internal sealed class ReaderSettingsTests : BrowserTest
{
    [TestCase("en/")]
    [TestCase("en/reports/etdz-2024/")]
    [TestCase("zh/metrics/good-air-days-rate/")]
    public async Task Nothing_moves_for_those_who_want_less_motion(string path)
    {
        await OpenAsync(path, Screen.Desktop);
        var moving = await Page.EvaluateAsync<string[]>("""
            [...document.querySelectorAll('*')].filter(element => {
              const style = getComputedStyle(element);
              return style.animationName !== 'none' || style.transitionDuration !== '0s' || style.scrollBehavior !== 'auto';
            }).map(element => element.localName)
            """);
        Assert.That(moving, Is.Empty);
    }

    [Test]
    public async Task In_forced_colours_a_lit_twin_and_the_focus_have_a_frame()
    {
        await OpenForcedAsync("en/reports/etdz-2024/?reading=both");
        await Page.Locator(".part .figure[id]").First.FocusAsync();
        await Expect(Page.Locator(".twin p.lit")).ToHaveCSSAsync("outline-style", "solid");
        await Expect(Page.Locator(".twin .figure.lit")).ToHaveCSSAsync("outline-style", "solid");
        await Expect(Page.Locator(".figure:focus")).ToHaveCSSAsync("outline-style", "solid");
        await Expect(Page.Locator(".card")).ToHaveCSSAsync("border-top-style", "solid");
    }

    [TestCase("en/metrics/", ".site-nav a:not([aria-current])", ".site-nav [aria-current]")]
    [TestCase("en/reports/etdz-2024/#environment", ".contents a:not([aria-current])", ".contents [aria-current]")]
    public async Task In_forced_colours_what_is_current_stands_out(string path, string other, string current)
    {
        await OpenForcedAsync(path);
        Assert.That(await BorderAsync(current), Is.Not.EqualTo(await BorderAsync(other)));
    }

    [TestCase("en/search/?q=PM2.5", ".hits h2 mark", "color")]
    [TestCase("en/metrics/general-public-budget-revenue/", ".chart .full", "fill")]
    public async Task In_forced_colours_marks_and_bars_differ_from_their_ground(string path, string element, string property)
    {
        await OpenForcedAsync(path);
        var colours = await Page.Locator(element).First.EvaluateAsync<string[]>("(e, property) => [getComputedStyle(e)[property], getComputedStyle(property === 'fill' ? document.body : e).backgroundColor]", property);
        Assert.That(colours[0], Is.Not.EqualTo(colours[1]));
    }

    private async Task OpenForcedAsync(string path)
    {
        await OpenAsync(path, Screen.Desktop);
        await Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });
    }

    private Task<string> BorderAsync(string element) =>
        Page.Locator(element).First.EvaluateAsync<string>("e => getComputedStyle(e).borderBottomColor + getComputedStyle(e).borderLeftColor");
}
