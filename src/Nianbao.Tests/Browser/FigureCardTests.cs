using Microsoft.Playwright;

namespace Nianbao.Tests.Browser;

/// <summary>The card of a figure: what it says, and how a reader opens and leaves it.</summary>
internal sealed class FigureCardTests : BrowserTest
{
    private const string Report = "en/reports/etdz-2024/";

    private ILocator Figure => Page.Locator(".part [id='gross-industrial-output']");

    private ILocator Card => Page.Locator(".card");

    private ILocator Pinned => Page.Locator(".card.pinned");

    [TestCase("start")]
    [TestCase("end")]
    public async Task Pointing_at_a_figure_shows_its_card_above_or_below_it(string block)
    {
        await OpenAsync(Report, Screen.Desktop);
        await Figure.EvaluateAsync("(figure, block) => figure.scrollIntoView({ block })", block);
        await Figure.HoverAsync();
        await Expect(Card).ToBeVisibleAsync();
        await AssertApartAsync();
    }

    [Test]
    public async Task By_keyboard_it_is_shown_entered_and_left_again()
    {
        await OpenAsync(Report, Screen.Desktop);
        await Figure.FocusAsync();
        await Expect(Card).ToBeVisibleAsync();
        await AssertApartAsync();
        await Expect(Figure).ToBeFocusedAsync();

        await Page.Keyboard.PressAsync("Enter");
        await Expect(Pinned).ToBeFocusedAsync();
        await Page.Keyboard.PressAsync("Tab");
        await Page.Keyboard.PressAsync("Escape");
        await Expect(Card).ToHaveCountAsync(0);
        await Expect(Figure).ToBeFocusedAsync();
    }

    [Test]
    public async Task Tab_walks_all_its_links_and_then_leaves_it()
    {
        await OpenAsync(Report, Screen.Desktop);
        await Figure.FocusAsync();
        await Page.Keyboard.PressAsync("Enter");
        await Expect(Pinned).ToBeFocusedAsync();
        var links = await Card.Locator("a, button").AllInnerTextsAsync();
        Assert.That(await StopsAsync(), Is.EqualTo(links));
        await Expect(Pinned).ToHaveCountAsync(0);
    }

    [Test]
    public async Task A_click_pins_it_until_a_click_elsewhere_or_on_its_cross()
    {
        await OpenAsync(Report, Screen.Desktop);
        await Figure.ClickAsync();
        await Expect(Pinned).ToBeVisibleAsync();
        await Page.Locator("h1").HoverAsync();
        await Page.Locator("[data-close]").ClickAsync();
        await Expect(Card).ToHaveCountAsync(0);

        await Figure.ClickAsync();
        await Expect(Pinned).ToBeVisibleAsync();
        await Page.Locator(".site-header").ClickAsync();
        await Expect(Card).ToHaveCountAsync(0);
    }

    [Test]
    public async Task A_click_with_Control_follows_the_link()
    {
        await OpenAsync(Report, Screen.Desktop);
        var metric = await Page.Context.RunAndWaitForPageAsync(() => Figure.ClickAsync(new() { Modifiers = [KeyboardModifier.Control] }));
        await Assertions.Expect(metric).ToHaveURLAsync(BrowserFixture.Address + "en/metrics/gross-industrial-output/");
        await Expect(Pinned).ToHaveCountAsync(0);
    }

    [Test]
    public async Task On_a_phone_it_is_a_sheet_at_the_bottom()
    {
        await OpenAsync(Report, Screen.Phone);
        await Figure.EvaluateAsync("figure => figure.scrollIntoView({ block: 'end' })");
        await Figure.ClickAsync();
        await Expect(Pinned).ToBeVisibleAsync();
        var sheet = (await Card.BoundingBoxAsync())!;
        Assert.That((sheet.X, sheet.Width, sheet.Y + sheet.Height), Is.EqualTo((0, 390, 900)));
        await AssertApartAsync();
    }

    [TestCase("en", "at least CNY 136 billion", "136,000,000,000 yuan (CNY)", "zh-Hans", "1360亿元以上")]
    [TestCase("zh", "1360亿元以上", "136,000,000,000元（人民币）", "en-GB", "at least CNY 136 billion")]
    public async Task It_says_all_that_is_known(string language, string value, string exact, string otherTag, string inTheOther)
    {
        await OpenAsync(language + "/reports/etdz-2024/", Screen.Desktop);
        await Figure.ClickAsync();
        await Expect(Card.Locator(".card-value")).ToHaveTextAsync(value);
        await Expect(Card.Locator("[data-slot=exact]")).ToHaveTextAsync(exact);
        await Expect(Card.Locator("[data-slot=meaning]")).Not.ToBeEmptyAsync();
        await Expect(Card.Locator("[data-slot=definition]")).Not.ToBeEmptyAsync();
        await Expect(Card.Locator($"[lang={otherTag}] [data-slot=printed]")).ToHaveTextAsync(inTheOther);
        await Expect(Card.Locator("[data-list=others] a[href$='reports/high-tech-zone-2024/#gross-industrial-output.growth']")).ToContainTextAsync("+8.9%");
        await Expect(Card.Locator("[data-slot=more]")).ToHaveAttributeAsync("href", $"../../../{language}/metrics/gross-industrial-output/");
    }

    [Test]
    public async Task What_a_figure_does_not_have_is_left_out()
    {
        await OpenAsync(Report, Screen.Desktop);
        await Page.Locator(".part [id='industrial-output-growth-streak']").ClickAsync();
        await Expect(Card.Locator("[data-slot=definition]")).Not.ToBeEmptyAsync();
        await Expect(Card.Locator("[data-slot=meaning], [data-slot=doubt], [data-list=others]")).ToHaveCountAsync(0);
    }

    [Test]
    public async Task It_copies_the_address_and_a_citation_and_says_so()
    {
        // One after the other: all pages of a browser share its clipboard.
        var address = $"{BrowserFixture.Address}{Report}#gross-industrial-output";
        Assert.That(await CopiedAsync("address"), Is.EqualTo(address));
        Assert.That(await CopiedAsync("citation"), Does.Match($"^Gross industrial output .+, 2024: at least CNY 136 billion\\. .+ {address}$"));
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task Without_cards_or_scripts_a_figure_leads_to_its_metric(bool hasScripts)
    {
        await OpenAsync(Report, Screen.Desktop with { HasScripts = hasScripts });
        await Page.RouteAsync("**/cards.json", route => route.FulfillAsync(new() { Body = "cut off" }));
        await Figure.ClickAsync();
        await Expect(Page).ToHaveURLAsync(BrowserFixture.Address + "en/metrics/gross-industrial-output/");
    }

    [Test]
    public async Task Axe_finds_nothing_in_an_open_card()
    {
        await OpenAsync("en/reports/xinminzhou-2024-plan/", Screen.Desktop);
        foreach (var screen in new[] { Screen.Desktop, Screen.Desktop.Dark, Screen.Phone, Screen.Phone.Dark })
        {
            await LookAsync(screen);
            if (await Card.CountAsync() == 0) await Page.Locator(".part .figure[id]").First.ClickAsync();
            await Expect(Pinned).ToBeVisibleAsync();
            await AssertAccessibleAsync(screen);
        }
    }

    private async Task<string> CopiedAsync(string what)
    {
        await OpenAsync(Report, Screen.Desktop);
        await Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await Figure.ClickAsync();
        await Page.Locator($"[data-copy={what}]").ClickAsync();
        await Expect(Card.GetByRole(AriaRole.Status)).ToHaveTextAsync("Copied.");
        return await Page.EvaluateAsync<string>("navigator.clipboard.readText()");
    }

    private async Task AssertApartAsync()
    {
        var figure = (await Figure.BoundingBoxAsync())!;
        var card = (await Card.BoundingBoxAsync())!;
        Assert.That(card.Y >= figure.Y + figure.Height || card.Y + card.Height <= figure.Y, $"The card ({card.Y} to {card.Y + card.Height}) covers the figure at {figure.Y}.");
    }

    /// <summary>The texts of what Tab reaches in the card, in order.</summary>
    private async Task<List<string>> StopsAsync()
    {
        var stops = new List<string>();
        while (true)
        {
            await Page.Keyboard.PressAsync("Tab");
            var focused = Page.Locator(".card :focus");
            if (await focused.CountAsync() == 0) return stops;
            stops.Add(await focused.InnerTextAsync());
        }
    }
}
