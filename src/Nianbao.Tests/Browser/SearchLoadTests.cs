using System.Text.Json;
using Microsoft.Playwright;
using Nianbao.Planning;
using Nianbao.Rendering;
using Nianbao.Tests.Scale;
using SyntheticSite = Nianbao.Tests.Searching.SyntheticSite;
using static Microsoft.Playwright.Assertions;

namespace Nianbao.Tests.Browser;

/// <summary>What a search loads from the index of a large site, by the real script in a real browser: every piece counted as a server would compress it.</summary>
internal sealed class SearchLoadTests : BrowserTest
{
    private static readonly string[] Queries =
    [
        "项目", LargeIndex.CommonestPair, "规模以上工业总产值同比增长一般公共预算收入完成", "development", "pro", "水", "1360亿元", "2024",
        "projects of at least CNY 100 million signed in 2024 growth investment", LargeIndex.Rarest,
    ];

    private static readonly Lazy<LargeIndex> Small = new(() => LargeIndex.Of(200));
    private static readonly Lazy<LargeIndex> Large = new(() => LargeIndex.Of(10_000));

    [TestCaseSource(nameof(Queries))]
    public Task A_search_loads_little(string query) => LoadsLittle(Small.Value, query);

    /// <summary>Asked for by name: the index takes minutes.</summary>
    [TestCaseSource(nameof(Queries))]
    [Explicit]
    [Category("Scale")]
    public Task A_search_of_10_000_reports_loads_little(string query) => LoadsLittle(Large.Value, query);

    private async Task LoadsLittle(LargeIndex index, string query)
    {
        long loaded = 0;
        query = index.Named(query);
        await OpenAsync("en/search/", Screen.Desktop);
        await Page.RouteAsync("**/search/**/*.json*", route =>
        {
            var content = index.Files[new Uri(route.Request.Url).AbsolutePath.TrimStart('/')];
            Interlocked.Add(ref loaded, ScaleTests.Compressed(content));
            return route.FulfillAsync(new() { BodyBytes = content.ToArray(), ContentType = "application/json" });
        });
        await Page.FillAsync("[id='search:query']", query);
        await Expect(Page.Locator("[id='search:status']")).ToContainTextAsync("result");
        await Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        var first = loaded;
        foreach (var facet in new[] { "zone", "theme", "year" })
        {
            var choices = Page.Locator($"select[name={facet}] option");
            if (await choices.CountAsync() < 2) continue;
            await Page.SelectOptionAsync($"select[name={facet}]", (await choices.Nth(1).GetAttributeAsync("value"))!);
            await Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
            await Page.WaitForTimeoutAsync(100);
        }

        TestContext.Out.WriteLine($"{query}: {first} bytes for the first results, {loaded} with zone, theme and year chosen; {await Page.Locator("[id='search:status']").InnerTextAsync()}");
        Assert.That(loaded, Is.LessThan(ScaleTests.Limit).And.Positive);
    }
}

/// <summary>The index of the real reports over and over, as a server would hold it.</summary>
internal sealed record LargeIndex(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Files)
{
    public const string CommonestPair = "the commonest pair";
    public const string Rarest = "a rare word";

    public static LargeIndex Of(int reports)
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var site = SyntheticSite.Of(Journey.Check(Path.Combine(Repository.Root, "content")).Value!, reports);
        var pages = PagePlanner.Plan(site);
        Console.Error.WriteLine($"{reports} reports, {site.Figures.Count()} figures, planned {clock.Elapsed}");
        var files = SearchFiles.Of(site, pages);
        Console.Error.WriteLine($"indexed {clock.Elapsed}, {files.Count} files, {files.Sum(file => (long)file.Content.Length)} bytes, {System.Diagnostics.Process.GetCurrentProcess().PeakWorkingSet64 / 1_000_000} MB");
        return new(files.ToDictionary(file => file.Path, file => file.Content));
    }

    public string Named(string query) => query switch
    {
        CommonestPair => Lists().Where(list => list.Term.Length == 2 && list.Term[0] >= '㐀').MaxBy(list => list.Total).Term,
        Rarest => Lists().First(list => list.Total == 1 && list.Term.Length > 5 && list.Term.All(char.IsAsciiLetterLower)).Term,
        _ => query,
    };

    private IEnumerable<(string Term, int Total)> Lists() => Files
        .Where(file => file.Key.StartsWith("search/terms/", StringComparison.Ordinal) && file.Key.Count(letter => letter == '/') == 3)
        .SelectMany(file => JsonDocument.Parse(file.Value).RootElement.EnumerateObject().Select(list => (list.Name, list.Value[0].GetInt32())));
}
