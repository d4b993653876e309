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
    [TestCase("en/search/?q=PM2.5", ".kinds label:not(:has(:checked))", ".kinds label:has(:checked)")]
    [TestCase("en/reports/etdz-2024/#environment", ".contents a:not([aria-current])", ".contents [aria-current]")]
    public async Task In_forced_colours_what_is_current_stands_out(string path, string other, string current)
    {
        await OpenForcedAsync(path);
        Assert.That(await BorderAsync(current), Is.Not.EqualTo(await BorderAsync(other)));
    }

    [Test]
    public async Task In_forced_colours_the_seal_has_a_frame()
    {
        await OpenForcedAsync("en/");
        await Expect(Page.Locator(".seal").First).ToHaveCSSAsync("border-top-style", "solid");
    }

    [Test]
    public async Task In_forced_colours_what_a_search_found_is_marked()
    {
        await OpenForcedAsync("en/search/?q=PM2.5");
        await Expect(Page.Locator(".hits h2 mark").First).ToHaveCSSAsync("background-color", await ColourAsync("Mark"));
        await Expect(Page.Locator(".hits h2 mark").First).ToHaveCSSAsync("color", await ColourAsync("MarkText"));
    }

    [Test]
    public async Task In_forced_colours_bars_have_the_colour_of_text()
    {
        await OpenForcedAsync("en/metrics/general-public-budget-revenue/");
        await Expect(Page.Locator(".chart .full").First).ToHaveCSSAsync("fill", await ColourAsync("CanvasText"));
    }

    private async Task OpenForcedAsync(string path)
    {
        await OpenAsync(path, Screen.Desktop);
        await Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });
    }

    /// <summary>What the browser makes of the name of a colour.</summary>
    private Task<string> ColourAsync(string name) =>
        Page.EvaluateAsync<string>("name => { document.body.style.color = name; const colour = getComputedStyle(document.body).color; document.body.style.color = ''; return colour; }", name);

    private Task<string> BorderAsync(string element) =>
        Page.Locator(element).First.EvaluateAsync<string>("e => getComputedStyle(e).borderBottomColor + getComputedStyle(e).borderLeftColor");
}
