using Microsoft.Playwright;

namespace Nianbao.Tests.Browser;

/// <summary>Both languages side by side: chosen, remembered, and paired down to the item and the figure.</summary>
internal sealed class ReadingModeTests : BrowserTest
{
    private const string Report = "en/reports/etdz-2024/";
    private const string Both = Report + "?reading=both";

    private ILocator Mode => Page.Locator("input[name=mode][value=both]");

    private ILocator Figure => Page.Locator(".part [id='gross-industrial-output']");

    private ILocator FirstTwin => Page.Locator(".twin").First;

    [Test]
    public async Task The_choice_is_in_the_address_and_remembered()
    {
        await OpenAsync(Report, Screen.Desktop);
        await Expect(FirstTwin).ToBeHiddenAsync();
        await Mode.CheckAsync();
        await Expect(FirstTwin).ToBeVisibleAsync();
        await Expect(Page).ToHaveURLAsync(BrowserFixture.Address + Both);

        await Page.ReloadAsync();
        await Expect(FirstTwin).ToBeVisibleAsync();
        await Page.GotoAsync(BrowserFixture.Address + "zh/reports/zhenjiang-2024/");
        await Expect(FirstTwin).ToBeVisibleAsync();
    }

    [Test]
    public async Task It_can_be_chosen_by_keyboard()
    {
        await OpenAsync(Report, Screen.Desktop);
        await Page.Locator("input[name=mode]:checked").FocusAsync();
        await Page.Keyboard.PressAsync("ArrowDown");
        await Expect(FirstTwin).ToBeVisibleAsync();
    }

    [Test]
    public async Task Who_points_at_an_item_sees_its_twin_alone_lit()
    {
        await OpenAsync(Both, Screen.Desktop);
        await Page.Locator(".pair > :not(.twin) li").Filter(new() { HasText = "Yaoqiao Town" }).HoverAsync();
        await Expect(Page.Locator(".twin p.lit, .twin li.lit")).ToHaveCountAsync(1);
        await Expect(Page.Locator(".twin li.lit")).ToContainTextAsync("姚桥镇");

        await Page.Locator(".twin li").Filter(new() { HasText = "大路镇：" }).HoverAsync();
        await Expect(Page.Locator(".pair p.lit, .pair li.lit")).ToHaveCountAsync(1);
        await Expect(Page.Locator(".pair li.lit")).ToContainTextAsync("Dalu Town");
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task Who_comes_to_a_figure_sees_it_and_its_paragraph_lit_in_the_other_language(bool byKeyboard)
    {
        await OpenAsync(Both, Screen.Desktop);
        await (byKeyboard ? Figure.FocusAsync() : Figure.HoverAsync());
        await Expect(Page.Locator(".twin .figure.lit")).ToHaveTextAsync("1360亿元以上");
        await Expect(Page.Locator(".twin p.lit")).ToContainTextAsync("1360亿元以上");
        await Page.Keyboard.PressAsync("Enter");
        await Expect(Page.Locator(".twin p.lit")).ToContainTextAsync("1360亿元以上");
    }

    [TestCase(1280, true)]
    [TestCase(390, false)]
    public async Task The_twin_stands_beside_on_a_wide_screen_and_below_on_a_phone(int width, bool beside)
    {
        await OpenAsync(Both, new(width));
        var own = (await Page.Locator(".pair > :not(.twin)").First.BoundingBoxAsync())!;
        var twin = (await FirstTwin.BoundingBoxAsync())!;
        Assert.That(twin.X >= own.X + own.Width, Is.EqualTo(beside));
        Assert.That(twin.Y >= own.Y + own.Height, Is.Not.EqualTo(beside));
    }

    [Test]
    public async Task Axe_finds_nothing_while_a_twin_is_lit()
    {
        await OpenAsync("en/reports/jinshan-2023/?reading=both", Screen.Desktop);
        foreach (var screen in new[] { Screen.Desktop, Screen.Desktop.Dark, Screen.Phone, Screen.Phone.Dark })
        {
            await LookAsync(screen);
            await Page.Locator(".pair > :not(.twin) p").First.HoverAsync();
            await Expect(Page.Locator(".twin p.lit")).ToHaveCountAsync(1);
            await AssertAccessibleAsync(screen);
        }
    }
}
