using Microsoft.Playwright;

namespace Nianbao.Tests.Browser;

/// <summary>How a reader finds the way: between languages, through a report, to its neighbours and into the site.</summary>
internal sealed class WayfindingTests : BrowserTest
{
    private const string Report = "en/reports/etdz-2024/";

    [TestCase(1280)]
    [TestCase(390)]
    public async Task The_other_language_opens_at_the_section_being_read(int width)
    {
        await OpenAsync(Report + "?reading=both", new(width));
        await ScrollToAsync("environment");
        await Page.Locator(".mode a[data-twin]").ClickAsync();
        await Expect(Page).ToHaveURLAsync(BrowserFixture.Address + "zh/reports/etdz-2024/?reading=both#environment");
        await Expect(Page.Locator("#environment h2")).ToBeInViewportAsync();
    }

    [Test]
    public async Task The_other_language_opens_at_the_same_figure()
    {
        await OpenAsync(Report + "#gross-industrial-output", Screen.Desktop);
        await Page.Locator(".mode a[data-twin]").ClickAsync();
        await Expect(Page).ToHaveURLAsync(BrowserFixture.Address + "zh/reports/etdz-2024/#gross-industrial-output");
        await Expect(Page.Locator(".figure:target")).ToBeInViewportAsync();
    }

    [Test]
    public async Task The_other_language_can_be_reached_from_every_page()
    {
        await OpenAsync("zh/targets/", Screen.Phone);
        await Page.Locator(".site-header a[data-twin]").ClickAsync();
        await Expect(Page).ToHaveURLAsync(BrowserFixture.Address + "en/targets/");
    }

    [Test]
    public async Task The_contents_follow_the_reader()
    {
        await OpenAsync(Report, Screen.Desktop);
        await ScrollToAsync("environment");
        var current = Page.Locator(".contents [aria-current]");
        await Expect(current).ToHaveAttributeAsync("href", "#environment");
        await Expect(current).ToBeInViewportAsync();
        await Expect(Page.Locator(".mode")).ToBeInViewportAsync(new() { Ratio = 1 });
    }

    [Test]
    public async Task On_a_phone_the_contents_wait_behind_the_name_of_the_section()
    {
        await OpenAsync(Report, Screen.Phone);
        await ScrollToAsync("environment");
        await Expect(Page.Locator(".contents-here")).ToHaveTextAsync("Environment");
        await Page.Locator(".contents-button").ClickAsync();
        var contents = Page.Locator("[id='page:contents']");
        await Expect(contents).ToBeInViewportAsync();
        await contents.GetByText("Safety").ClickAsync();
        await Expect(contents).ToBeHiddenAsync();
        await Expect(Page.Locator("#safety h2")).ToBeInViewportAsync(new() { Ratio = 1 });
    }

    [Test]
    public async Task A_report_leads_to_the_later_one_of_its_zone_and_back()
    {
        await OpenAsync("zh/reports/high-tech-zone-2021/", Screen.Desktop);
        await Page.Locator(".neighbours [rel=next]").ClickAsync();
        await Expect(Page).ToHaveURLAsync(BrowserFixture.Address + "zh/reports/high-tech-zone-2024/");
        await Page.Locator(".neighbours [rel=prev]").ClickAsync();
        await Expect(Page).ToHaveURLAsync(BrowserFixture.Address + "zh/reports/high-tech-zone-2021/");
    }

    [Test]
    public async Task The_first_stop_of_Tab_skips_to_the_text()
    {
        await OpenAsync(Report, Screen.Desktop);
        await Page.Keyboard.PressAsync("Tab");
        await Expect(Page.GetByText("Skip to the text")).ToBeFocusedAsync();
        await Expect(Page.GetByText("Skip to the text")).ToBeInViewportAsync();
        await Page.Keyboard.PressAsync("Enter");
        await Expect(Page).ToHaveURLAsync($"{BrowserFixture.Address}{Report}#page:main");
        await Page.Keyboard.PressAsync("Tab");
        await Expect(Page.Locator("main :focus")).ToHaveCountAsync(1);
    }

    [TestCase("zh", "空气")]
    [TestCase("en", "air")]
    public async Task The_search_of_the_home_page_leads_to_results(string language, string query)
    {
        await OpenAsync(language + "/", Screen.Phone);
        await Page.Locator("form[role=search] input").FillAsync(query);
        await Page.Keyboard.PressAsync("Enter");
        await Expect(Page.Locator(".hits mark").First).ToHaveTextAsync(query, new() { IgnoreCase = true });
        Assert.That(Page.Url, Is.EqualTo($"{BrowserFixture.Address}{language}/search/?q={Uri.EscapeDataString(query)}"));
    }

    [Test]
    public async Task The_first_page_lets_the_reader_choose_the_language()
    {
        await OpenAsync("", Screen.Desktop);
        foreach (var (language, title) in new[] { ("zh", "镇江年报"), ("en", "Zhenjiang in Figures") })
        {
            await Expect(Page).ToHaveURLAsync(BrowserFixture.Address);
            await Page.GetByRole(AriaRole.Link, new() { Name = title, Exact = true }).ClickAsync();
            await Expect(Page).ToHaveURLAsync($"{BrowserFixture.Address}{language}/");
            await Page.GoBackAsync();
        }
    }

    private Task ScrollToAsync(string section) => Page.Locator("#" + section).EvaluateAsync("section => section.scrollIntoView()");
}
