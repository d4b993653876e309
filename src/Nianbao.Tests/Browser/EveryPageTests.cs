using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Nianbao.Tests.Browser;

/// <summary>What every kind of page keeps, in both languages, on a phone and a desktop, light and dark, with and without scripts.</summary>
internal sealed class EveryPageTests : BrowserTest
{
    private static readonly string[] Kinds =
    [
        "", "reports/", "reports/zhenjiang-2024/", "reports/etdz-2024/", "reports/xinminzhou-2024-plan/", "zones/", "zones/etdz/", "themes/", "themes/environment/",
        "metrics/", "metrics/good-air-days-rate/", "metrics/projects-signed-over-100m/", "metrics/general-public-budget-revenue/", "targets/", "glossary/", "about/", "search/", "search/?q=PM2.5", "metrics/?view=matrix",
    ];

    private static readonly Screen[] Screens = [Screen.Phone, Screen.Phone.Dark, Screen.Desktop, Screen.Desktop.Dark];

    private static IEnumerable<TestCaseData> Pages() =>
        from path in Kinds.SelectMany(kind => new[] { "zh/" + kind, "en/" + kind }).Concat(["", "404.html"])
        select new TestCaseData(path).SetArgDisplayNames(path.Length == 0 ? "chooser" : path);

    [TestCaseSource(nameof(Pages))]
    public async Task Axe_finds_nothing(string path)
    {
        await OpenWholeAsync(path);
        foreach (var screen in Screens)
        {
            await LookAsync(screen);
            await AssertAccessibleAsync(screen);
        }
    }

    [TestCaseSource(nameof(Pages))]
    public async Task Nothing_is_wider_than_the_screen(string path)
    {
        await OpenWholeAsync(path);
        foreach (var screen in new[] { new Screen(320), Screen.Phone, Screen.Tablet, Screen.Desktop })
        {
            await LookAsync(screen);
            Assert.That(await Page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth"), Is.Not.Positive, screen.ToString());
        }
    }

    [TestCaseSource(nameof(Pages))]
    public async Task It_can_be_read_without_scripts(string path)
    {
        await OpenAsync(path, Screen.Phone.WithoutScripts);
        Assert.That(await Page.Locator("main h1").First.IsVisibleAsync());
        Assert.That((await Page.Locator("main").First.InnerTextAsync()).Length, Is.GreaterThan(20));
    }

    [TestCaseSource(nameof(Pages))]
    public async Task Axe_finds_nothing_without_scripts(string path)
    {
        await OpenAsync("404.html", Screen.Phone);
        await Page.RouteAsync("**/*", WithoutScriptsAsync);
        await Page.GotoAsync(BrowserFixture.Address + path);
        await AssertAccessibleAsync(Screen.Phone.WithoutScripts);
    }

    /// <summary>The pages as they are shown where scripts are off. Axe is a script itself, so they cannot just be turned off for it.</summary>
    private static async Task WithoutScriptsAsync(IRoute route)
    {
        if (route.Request.ResourceType is not ("document" or "stylesheet"))
        {
            await route.ContinueAsync();
            return;
        }

        var response = await route.FetchAsync();
        var text = Regex.Replace(await response.TextAsync(), @"<script[^>]* src=[^>]*></script>|</?noscript>", "");
        await route.FulfillAsync(new() { Response = response, Body = text.Replace("(scripting: none)", "all", StringComparison.Ordinal).Replace("(scripting: enabled)", "not all", StringComparison.Ordinal) });
    }

    [TestCaseSource(nameof(Pages))]
    public async Task Nothing_moves_while_it_loads(string path)
    {
        // Scripts and data come late, and one after the other, as on a slow line.
        await OpenAsync("404.html", Screen.Phone);
        var count = 0;
        await Page.RouteAsync(new Regex(@"\.(js|json)(\?|$)"), async route =>
        {
            await Task.Delay(30 + (50 * (Interlocked.Increment(ref count) % 4)));
            await route.ContinueAsync();
        });
        await Page.GotoAsync(BrowserFixture.Address + path, new() { WaitUntil = WaitUntilState.NetworkIdle });
        var shift = await Page.EvaluateAsync<double>("""
            new Promise(done => {
              let sum = 0;
              new PerformanceObserver(list => { for (const e of list.getEntries()) if (!e.hadRecentInput) sum += e.value; }).observe({ type: 'layout-shift', buffered: true });
              setTimeout(() => done(sum), 200);
            })
            """);
        Assert.That(shift, Is.LessThan(0.01));
    }

    /// <summary>Opens a page on a phone and waits for what its address asks for.</summary>
    private async Task OpenWholeAsync(string path)
    {
        await OpenAsync(path, Screen.Phone);
        if (path.Contains('?', StringComparison.Ordinal)) await Expect(Page.Locator(".hits > li, .results table").First).ToBeVisibleAsync();
    }
}
