using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Nianbao.Tests.Browser;

/// <summary>The search as readers use it: words and numbers of either language, filters, keys, and what is said when nothing comes.</summary>
internal sealed partial class SearchTests : BrowserTest
{
    private ILocator Field => Part("query");

    private ILocator Status => Part("status");

    private ILocator Hits => Page.Locator(".hits > li");

    private ILocator Links => Page.Locator(".hits h2 a");

    [TestCase("en", "1360亿", "/en/reports/etdz-2024/#gross-industrial-output", "CNY 136 billion")]
    [TestCase("zh", "CNY 136 billion", "/zh/reports/etdz-2024/#gross-industrial-output", "1360亿元以上")]
    [TestCase("zh", "136 billion", "/zh/reports/etdz-2024/#gross-industrial-output", "1360亿元以上")]
    [TestCase("en", "1360 亿元", "/en/reports/etdz-2024/#gross-industrial-output", "CNY 136 billion")]
    [TestCase("en", "8.9万", "/en/reports/etdz-2024/#elderly-meal-visits", "89,000")]
    [TestCase("zh", "89,000", "/zh/reports/etdz-2024/#elderly-meal-visits", "8.9万人次")]
    [TestCase("zh", "81.1%", "/zh/reports/zhenjiang-2024/#good-air-days-rate", "81.1%")]
    [TestCase("en", "健康路 实际利用外资", "/en/reports/jiankang-road-2023/#utilised-foreign-capital", "USD 1.5 million")]
    [TestCase("zh", "Jiankang Road foreign capital", "/zh/reports/jiankang-road-2023/#utilised-foreign-capital", "150万美元")]
    [TestCase("zh", "镇江 PM2.5", "/zh/reports/zhenjiang-2024/#pm25-mean", "34.6微克/立方米")]
    public async Task A_figure_is_found_in_either_language_with_its_value(string language, string query, string address, string value)
    {
        await SearchAsync(language, $"{query}&kind=figure");
        var hit = Hits.Filter(new() { Has = Page.Locator($"a[href*='{address[3..]}']") }).First;
        await Expect(hit.Locator("h2 a")).ToBeVisibleAsync();
        Assert.That(new Uri(await hit.Locator("h2 a").EvaluateAsync<string>("link => link.href")).PathAndQuery, Does.StartWith($"/{language}/"));
        await Expect(hit.Locator(".value")).ToContainTextAsync(value);
    }

    [TestCase("en", "亿元以上项目", "Projects signed of CNY 100 million or more")]
    [TestCase("zh", "good air", "空气质量优良天数比率")]
    [TestCase("en", "健康路", "Jiankang Road")]
    [TestCase("zh", "sewage separation", "雨污分流")]
    public async Task A_name_is_found_first_in_either_language(string language, string query, string title)
    {
        await SearchAsync(language, query);
        await Expect(Links.First).ToContainTextAsync(title);
    }

    [Test]
    public async Task The_words_that_match_are_marked()
    {
        await SearchAsync("en", "sewers");
        Assert.That(await Page.Locator(".hits mark").AllInnerTextsAsync(), Is.Not.Empty.And.All.Match("(?i)^sewers?$"));
        await SearchAsync("zh", "1360亿");
        await Expect(Hits.First.Locator(".value mark")).ToHaveTextAsync("1360亿");
        await SearchAsync("en", "健康路");
        await Expect(Hits.First.Locator(".other[lang=zh-Hans] mark").First).ToHaveTextAsync("健康路");
    }

    [Test]
    public async Task A_long_text_is_cut_to_where_it_matches()
    {
        await SearchAsync("en", "projects&kind=section");
        await Expect(Hits.Filter(new() { HasNot = Page.Locator("mark") })).ToHaveCountAsync(0);
        Assert.That(await Page.Locator(".snippet").AllInnerTextsAsync(), Has.All.Length.LessThan(260).And.Some.StartsWith("…"));
    }

    [Test]
    public async Task The_number_beside_a_choice_is_how_many_results_it_leaves()
    {
        await SearchAsync("en", "projects");
        var years = await ChoicesAsync("year");
        await Page.SelectOptionAsync("select[name=year]", years[0].Value);
        await Expect(Status).ToHaveTextAsync($"{years[0].Count} results");
        Assert.That(await ChoicesAsync("year"), Is.EqualTo(years));
        var figures = Page.Locator(".kinds label", new() { HasText = "Figures" });
        var count = await figures.Locator(".count").InnerTextAsync();
        await figures.ClickAsync();
        await Expect(Status).ToHaveTextAsync($"{count} results");
    }

    [Test]
    public async Task Choices_come_in_order_and_those_without_results_are_left_out()
    {
        await SearchAsync("en", "projects");
        Assert.That((await ChoicesAsync("year")).Select(year => year.Value), Is.Ordered.Descending);
        Assert.That((await ChoicesAsync("zone")).Select(zone => zone.Count), Is.Ordered.Descending.And.All.Positive);
        await Expect(Page.Locator(".kinds [value=figure]")).ToBeVisibleAsync();
        await Expect(Page.Locator(".kinds [value=zone]")).ToBeHiddenAsync();
    }

    [Test]
    public async Task Results_without_a_zone_are_counted_too()
    {
        await SearchAsync("en", "vessel");
        await Expect(Page.Locator(".kinds label", new() { HasText = "Metrics" }).Locator(".count")).ToHaveTextAsync("1");
        await Expect(Page.Locator(".kinds [value=figure]")).ToBeHiddenAsync();
    }

    [Test]
    public async Task What_is_asked_last_is_shown_though_another_answer_comes_later()
    {
        await SearchAsync("en", "projects");
        var all = await Links.AllInnerTextsAsync();
        Task<IReadOnlyList<string>> Choose(string theme) => Page.SelectOptionAsync("select[name=theme]", theme);
        await OvertakeAsync("**/search/entries/**", () => Choose("environment"), () => Choose(""));
        await Expect(Links).ToHaveTextAsync(all);
    }

    [Test]
    public async Task Filters_narrow_and_are_in_the_address_and_come_back()
    {
        await SearchAsync("en", "projects");
        var all = await Status.InnerTextAsync();
        await Page.SelectOptionAsync("select[name=zone]", "etdz");
        await Page.SelectOptionAsync("select[name=year]", "2024");
        await Page.SelectOptionAsync("select[name=theme]", "industry");
        await Page.GetByText("Figures", new() { Exact = true }).ClickAsync();
        await Expect(Page).ToHaveURLAsync(new Regex(@"q=projects&kind=figure&zone=etdz&theme=industry&year=2024$"));
        await Expect(Hits.Filter(new() { HasNotTextRegex = new(@"^Figure\s*Zhenjiang ETDZ · .*\b2024") })).ToHaveCountAsync(0);
        await Expect(Status).Not.ToHaveTextAsync(all);
        var narrowed = await Links.AllInnerTextsAsync();
        await Links.First.ClickAsync();
        await Page.GoBackAsync();
        await Expect(Links).ToHaveTextAsync(narrowed);
        await Expect(Page.Locator("select[name=zone]")).ToHaveValueAsync("etdz");
    }

    [Test]
    public async Task Keys_are_enough()
    {
        await OpenAsync("en/reports/etdz-2024/", Screen.Desktop);
        await Page.Keyboard.PressAsync("/");
        await Expect(Page).ToHaveURLAsync(BrowserFixture.Address + "en/search/");
        await Expect(Field).ToBeFocusedAsync();
        await Field.FillAsync("good air");
        await Expect(Links.First).ToBeVisibleAsync();
        await Page.Keyboard.PressAsync("ArrowDown");
        await Expect(Links.First).ToBeFocusedAsync();
        await Page.Keyboard.PressAsync("ArrowDown");
        await Expect(Links.Nth(1)).ToBeFocusedAsync();
        await Page.Keyboard.PressAsync("ArrowUp");
        await Expect(Links.First).ToBeFocusedAsync();
        await Page.Keyboard.PressAsync("Escape");
        await Expect(Field).ToBeFocusedAsync();
        await Page.Keyboard.PressAsync("ArrowDown");
        await Page.Keyboard.PressAsync("Enter");
        await Expect(Page).ToHaveURLAsync(BrowserFixture.Address + "en/metrics/good-air-days-rate/");
    }

    [Test]
    public async Task More_results_asked_for_twice_at_once_come_once_and_the_first_has_the_focus()
    {
        await SearchAsync("en", "projects");
        await Part("more").EvaluateAsync("more => { more.click(); more.click(); }");
        await Expect(Hits).ToHaveCountAsync(20);
        await Expect(Links.Nth(10)).ToBeFocusedAsync();
    }

    [Test]
    public async Task More_results_that_do_not_load_are_reported()
    {
        Expected = "net::ERR_FAILED";
        await SearchAsync("en", "projects");
        await Page.RouteAsync("**/search/entries/**", route => route.AbortAsync());
        for (var click = 0; click < 10 && (await Status.InnerTextAsync()).EndsWith("results", StringComparison.Ordinal); click++) await Part("more").ClickAsync();
        await Expect(Status).ToContainTextAsync("The index did not load.");
    }

    [Test]
    public async Task The_key_for_the_search_is_a_letter_in_a_field_and_can_be_turned_off()
    {
        await OpenAsync("en/search/", Screen.Desktop);
        await Expect(Field).ToBeFocusedAsync();
        await Page.Keyboard.PressAsync("/");
        await Expect(Field).ToHaveValueAsync("/");
        await Page.Locator(".shortcuts summary").ClickAsync();
        await Part("slash").UncheckAsync();
        await Page.ReloadAsync();
        await Expect(Part("slash")).Not.ToBeCheckedAsync();
        await Page.GotoAsync(BrowserFixture.Address + "en/about/");
        await Page.Keyboard.PressAsync("/");
        await Page.WaitForTimeoutAsync(300);
        Assert.That(Page.Url, Does.EndWith("/en/about/"));
    }

    [TestCase("en", "Nothing found for “zebra”. Try other words")]
    [TestCase("zh", "没有找到“zebra”。可以换个说法")]
    public async Task Where_nothing_is_found_it_says_what_to_try(string language, string words)
    {
        await OpenAsync($"{language}/search/?q=zebra", Screen.Phone);
        await Expect(Status).ToContainTextAsync(words);
        await Expect(Hits).ToHaveCountAsync(0);
        await Expect(Part("narrow")).ToBeHiddenAsync();
    }

    [TestCase("en", "1 result")]
    [TestCase("zh", "1条结果")]
    public async Task One_result_is_called_so_and_no_more_are_offered(string language, string words)
    {
        await SearchAsync(language, "PM2.5&kind=metric");
        await Expect(Status).ToHaveTextAsync(words);
        await Expect(Part("more")).ToBeHiddenAsync();
    }

    [Test]
    public async Task Letters_that_still_become_Chinese_are_not_asked_for()
    {
        await OpenAsync("zh/search/", Screen.Desktop);
        await Field.EvaluateAsync("field => { field.value = 'kongqi'; field.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true })); }");
        await Page.WaitForTimeoutAsync(300);
        Assert.That(Page.Url, Does.EndWith("/search/"));
        await Field.EvaluateAsync("field => { field.value = '空气'; field.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true })); }");
        await Expect(Links.First).ToBeVisibleAsync();
    }

    [Test]
    public async Task Where_no_result_has_all_words_the_nearest_are_called_so()
    {
        await SearchAsync("en", "zebra sewers");
        await Expect(Status).ToContainTextAsync("Nothing has all of these words. The nearest: ");
    }

    [Test]
    public async Task An_index_that_does_not_load_is_reported_and_asked_for_again()
    {
        Expected = "net::ERR_FAILED";
        await OpenAsync("en/search/", Screen.Phone);
        await Page.RouteAsync("**/search/**/*.json*", route => route.AbortAsync());
        await Field.FillAsync("sewers");
        await Expect(Status).ToContainTextAsync("The index did not load.");
        await Page.UnrouteAllAsync();
        await Field.PressAsync("Enter");
        await Expect(Status).ToContainTextAsync("results");
    }

    [Test]
    public async Task Without_scripts_the_index_of_metrics_takes_its_place([Values("en", "zh")] string language)
    {
        await OpenAsync($"{language}/search/?q=PM2.5", Screen.Phone.WithoutScripts);
        await Expect(Field).ToBeHiddenAsync();
        await Page.Locator(".without-script a").ClickAsync();
        await Expect(Page).ToHaveURLAsync(BrowserFixture.Address + $"{language}/metrics/");
    }

    [Test]
    public async Task The_other_language_shows_the_same_search()
    {
        await SearchAsync("en", "PM2.5&kind=figure&zone=zhenjiang");
        await Page.Locator("a[data-twin]").First.ClickAsync();
        await Expect(Page).ToHaveURLAsync(BrowserFixture.Address + "zh/search/?q=PM2.5&kind=figure&zone=zhenjiang");
        await Expect(Links.First).ToContainTextAsync("34.6微克/立方米");
    }

    [Test]
    public async Task Axe_finds_nothing_in_results()
    {
        await SearchAsync("en", "健康路 revenue");
        foreach (var screen in new[] { Screen.Phone, Screen.Phone.Dark, Screen.Desktop, Screen.Desktop.Dark })
        {
            await LookAsync(screen);
            await AssertAccessibleAsync(screen);
        }
    }

    /// <summary>What a filter offers besides all, with the number in parentheses.</summary>
    private async Task<List<(string Value, int Count)>> ChoicesAsync(string filter)
    {
        var options = await Page.Locator($"select[name={filter}] option").EvaluateAllAsync<string[][]>("options => options.map(option => [option.value, option.text])");
        return [.. options.Skip(1).Select(option => (option[0], int.Parse(Number().Match(option[1]).Value, null)))];
    }

    [GeneratedRegex(@"(?<=\()[0-9]+(?=\)$)")]
    private static partial Regex Number();

    private ILocator Part(string name) => Page.Locator($"[id='search:{name}']");

    /// <summary>Opens the page with a query and waits for its results.</summary>
    private async Task SearchAsync(string language, string query)
    {
        await OpenAsync($"{language}/search/?q={query.Replace("%", "%25", StringComparison.Ordinal)}", Screen.Desktop);
        await Expect(Hits.First).ToBeVisibleAsync();
    }
}
