using Microsoft.Playwright;

namespace Nianbao.Tests.Browser;

/// <summary>The browser that is installed on this machine. Without one the browser tests are skipped, except in CI.</summary>
internal static class Chromium
{
    private static readonly string[] Candidates = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/snap/bin/chromium"];

    private static readonly string[] Arguments = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"];

    public static Task<IBrowser> LaunchAsync(IPlaywright playwright) => playwright.Chromium.LaunchAsync(new() { ExecutablePath = Find(), Args = Arguments, Timeout = 120_000 });

    private static string Find()
    {
        var named = Environment.GetEnvironmentVariable("CHROMIUM");
        var found = Candidates.Prepend(named).FirstOrDefault(File.Exists);
        if (found is not null) return found;
        const string Missing = "No Chromium is installed. Install it (Debian: apt-get install chromium fonts-noto-cjk) or name it in CHROMIUM.";
        if (Environment.GetEnvironmentVariable("CI") == "true") Assert.Fail(Missing);
        Assert.Ignore(Missing);
        return "";
    }
}
