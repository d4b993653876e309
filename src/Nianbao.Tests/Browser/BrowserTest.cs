using System.Collections.Concurrent;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Nianbao.Tests.Browser;

/// <summary>A test in a page of a real browser. What goes wrong behind the scenes (errors in scripts, requests to other hosts) fails it.</summary>
[Category("Browser")]
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
[Parallelizable(ParallelScope.All)]
internal abstract class BrowserTest
{
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    private readonly ConcurrentQueue<string> faults = [];
    private IBrowserContext? context;

    protected IPage Page { get; private set; } = null!;

    /// <summary>Words of the faults that a test brings about on purpose.</summary>
    protected string? Expected { get; set; }

    [TearDown]
    public async Task Close()
    {
        if (context is not null) await context.DisposeAsync();
        context = null;
        Assert.That(faults, Is.Empty);
    }

    /// <summary>Opens a page of the site.</summary>
    protected async Task OpenAsync(string path, Screen screen)
    {
        if (context is not null) await context.DisposeAsync();
        context = await BrowserFixture.Browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = screen.Width, Height = 900 },
            ColorScheme = screen.IsDark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = screen.HasScripts,
            ReducedMotion = ReducedMotion.Reduce,
        });
        context.SetDefaultTimeout(60_000);
        Page = await context.NewPageAsync();
        Page.Console += (_, message) => NoteIf(message.Type is "error" or "warning", $"console: {message.Text}");
        Page.PageError += (_, error) => faults.Enqueue($"script: {error}");
        Page.Request += (_, request) => NoteIf(!IsOurs(request.Url), $"request to another host: {request.Url}");
        Page.Response += (_, response) => NoteIf(response.Status >= 400 && !path.EndsWith("404.html", StringComparison.Ordinal), $"{response.Status}: {response.Url}");
        await Page.GotoAsync(BrowserFixture.Address + path);
    }

    /// <summary>Looks at the open page on another screen, without loading it again.</summary>
    protected async Task LookAsync(Screen screen)
    {
        await Page.SetViewportSizeAsync(screen.Width, 900);
        await Page.EmulateMediaAsync(new() { ColorScheme = screen.IsDark ? ColorScheme.Dark : ColorScheme.Light });
        await FrameAsync();
    }

    /// <summary>Waits until the page is drawn as it is now: what a script does on a new width, it does with the next frame.</summary>
    protected Task FrameAsync() => Page.EvaluateAsync("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");

    /// <summary>Does one thing, for which the page asks for a file of this address, and then another; only then the file comes.</summary>
    protected async Task OvertakeAsync(string address, Func<Task> first, Func<Task> second)
    {
        var released = new TaskCompletionSource();
        await Page.RouteAsync(address, async route =>
        {
            await released.Task;
            await route.ContinueAsync();
        });
        await Page.RunAndWaitForRequestAsync(first, address);
        await second();
        await Page.RunAndWaitForResponseAsync(() => Task.Run(released.SetResult), address);
        await Page.WaitForTimeoutAsync(300);
    }

    /// <summary>An assertion that waits until it holds.</summary>
    protected static ILocatorAssertions Expect(ILocator locator) => Assertions.Expect(locator);

    protected static IPageAssertions Expect(IPage page) => Assertions.Expect(page);

    /// <summary>Axe finds nothing in the page as it stands. In the dark only the colours are others, without scripts only the markup.</summary>
    protected async Task AssertAccessibleAsync(Screen screen)
    {
        if (!await Page.EvaluateAsync<bool>("'axe' in globalThis")) await Page.EvaluateAsync(Axe);
        var violations = await Page.EvaluateAsync<string[]>("""
            async ({ isDark, hasScripts }) => {
              const options = isDark ? { runOnly: { type: 'rule', values: ['color-contrast'] } } : { rules: { 'color-contrast': { enabled: hasScripts } } };
              const { violations } = await axe.run(document, { resultTypes: ['violations'], ...options });
              return violations.map(violation => `${violation.id}: ${violation.nodes[0].html}`);
            }
            """, new { isDark = screen.IsDark, hasScripts = screen.HasScripts });
        Assert.That(violations, Is.Empty, screen.ToString());
    }

    private static bool IsOurs(string url) => url.StartsWith(BrowserFixture.Address, StringComparison.Ordinal) || url.StartsWith("data:", StringComparison.Ordinal) || url.StartsWith("blob:", StringComparison.Ordinal);

    private void NoteIf(bool condition, string fault)
    {
        if (condition && (Expected is null || !fault.Contains(Expected, StringComparison.Ordinal))) faults.Enqueue(fault);
    }
}

/// <summary>What a page is looked at with.</summary>
internal sealed record Screen(int Width, bool IsDark = false, bool HasScripts = true)
{
    public static readonly Screen Phone = new(390);
    public static readonly Screen Tablet = new(768);
    public static readonly Screen Desktop = new(1280);

    public Screen Dark => this with { IsDark = true };

    public Screen WithoutScripts => this with { HasScripts = false };

    public override string ToString() => $"{Width} px{(IsDark ? ", dark" : "")}{(HasScripts ? "" : ", no scripts")}";
}
