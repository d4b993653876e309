using System.Text.Json;
using Nianbao.Planning;
using Nianbao.Rendering;
using Nianbao.Tests.Scale;
using static Microsoft.Playwright.Assertions;
using SyntheticSite = Nianbao.Tests.Searching.SyntheticSite;

namespace Nianbao.Tests.Browser;

/// <summary>
/// What a search of 10,000 reports loads, by the real script in a real browser: every piece counted as a server would compress
/// it. Asked for by name: the index takes some minutes and 5 GB. <see cref="Searching.SearchFileTests"/> holds the bounds on every run.
/// </summary>
[Explicit]
[Category("Scale")]
internal sealed class SearchLoadTests : BrowserTest
{
    private const string CommonestPair = "the commonest pair";
    private const string RareWord = "a rare word";

    private static readonly Lazy<Dictionary<string, ReadOnlyMemory<byte>>> Index = new(() =>
    {
        var site = SyntheticSite.Of(Journey.Check(Path.Combine(Repository.Root, "content")).Value!, 10_000);
        return SearchFiles.Of(site, PagePlanner.Plan(site)).ToDictionary(file => file.Path, file => file.Content);
    });

    private long loaded;

    [TestCase("项目")]
    [TestCase(CommonestPair)]
    [TestCase("规模以上工业总产值同比增长一般公共预算收入完成")]
    [TestCase("development")]
    [TestCase("pro")]
    [TestCase("水")]
    [TestCase("1360亿元")]
    [TestCase("2024")]
    [TestCase("projects of at least CNY 100 million signed in 2024 growth investment")]
    [TestCase(RareWord)]
    public async Task A_search_with_its_filters_loads_under_300_KB(string query)
    {
        var index = Index.Value;
        var asked = query switch { CommonestPair => Commonest(), RareWord => Rare(), _ => query };
        await OpenAsync("en/search/", Screen.Desktop);
        await Page.RouteAsync("**/search/**/*.json*", route =>
        {
            var content = index[new Uri(route.Request.Url).AbsolutePath.TrimStart('/')];
            Interlocked.Add(ref loaded, HeaviestView.Compressed(content));
            return route.FulfillAsync(new() { BodyBytes = content.ToArray(), ContentType = "application/json" });
        });
        await Page.FillAsync("[id='search:query']", asked);
        await Expect(Page.Locator(".hits h2").First).ToBeVisibleAsync();
        var first = await LoadedAsync();
        var found = await Page.Locator("[id='search:status']").InnerTextAsync();
        foreach (var filter in new[] { "zone", "theme", "year" }) await ChooseFirstAsync(filter);
        TestContext.Out.WriteLine($"{asked}: {first} bytes, {await LoadedAsync()} with zone, theme and year chosen; {found}");
        Assert.That(loaded, Is.LessThan(HeaviestView.Limit));
    }

    private async Task ChooseFirstAsync(string filter)
    {
        var choices = Page.Locator($"select[name={filter}] option");
        if (await choices.CountAsync() < 2) return;
        await Page.SelectOptionAsync($"select[name={filter}]", (await choices.Nth(1).GetAttributeAsync("value"))!);
        await LoadedAsync();
    }

    /// <summary>The bytes loaded once nothing more is asked for.</summary>
    private async Task<long> LoadedAsync()
    {
        for (var before = -1L; before != loaded; await Page.WaitForTimeoutAsync(500)) before = loaded;
        return loaded;
    }

    private static string Commonest() => Lists().Where(list => list.Term.Length == 2 && list.Term[0] >= '㐀').MaxBy(list => list.Total).Term;

    private static string Rare() => Lists().First(list => list.Total == 1 && list.Term.Length > 5 && list.Term.All(char.IsAsciiLetterLower)).Term;

    private static IEnumerable<(string Term, int Total)> Lists() => Index.Value
        .Where(file => file.Key.StartsWith("search/terms/", StringComparison.Ordinal) && file.Key.Count(letter => letter == '/') == 3)
        .SelectMany(file => JsonDocument.Parse(file.Value).RootElement.EnumerateObject().Select(list => (list.Name, list.Value[0].GetInt32())));
}
