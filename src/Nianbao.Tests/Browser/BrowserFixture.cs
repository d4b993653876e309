using Microsoft.Playwright;
using Nianbao.CommandLine;
using Nianbao.Model;
using Nianbao.Writing;

namespace Nianbao.Tests.Browser;

/// <summary>The real site, built once, served on this machine, and one browser for all tests.</summary>
[SetUpFixture]
internal sealed class BrowserFixture
{
    private static ScratchFolder? scratch;
    private static Microsoft.AspNetCore.Builder.WebApplication? server;
    private static IPlaywright? playwright;

    public static IBrowser Browser { get; private set; } = null!;

    /// <summary>Where the site is served, with a slash at its end.</summary>
    public static string Address { get; private set; } = "";

    /// <summary>What the pages were made from.</summary>
    public static Site Site { get; private set; } = null!;

    [OneTimeSetUp]
    public async Task Start()
    {
        // The usual five seconds are too few where the machine is busy; who passes does not wait.
        Assertions.SetDefaultExpectTimeout(30_000);
        playwright = await Playwright.CreateAsync();
        Browser = await Chromium.LaunchAsync(playwright);
        scratch = new ScratchFolder();
        Site = Journey.Check(Path.Combine(Repository.Root, "content")).Value!;
        SiteFolder.Write(scratch["site"], scratch["content"], await Journey.Render(Site));
        server = StaticServer.Create(scratch["site"], "http://127.0.0.1:0");
        await server.StartAsync();
        Address = server.Urls.Single() + "/";
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        if (server is not null) await server.DisposeAsync();
        if (Browser is not null) await Browser.DisposeAsync();
        playwright?.Dispose();
        scratch?.Dispose();
    }
}
