using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Nianbao.Model;
using static Microsoft.Playwright.Assertions;

namespace Nianbao.Tests.Browser;

/// <summary>The filters and the matrix of the index of metrics, as a reader uses them.</summary>
internal sealed class MetricIndexTests : BrowserTest
{
    private static readonly Dictionary<string, Func<Figure, string>> Filters = new(StringComparer.Ordinal)
    {
        ["theme"] = figure => figure.Metric.Theme.Id,
        ["zone"] = figure => figure.Zone.Id,
        ["period"] = figure => $"{figure.Period.Year}",
        ["kind"] = figure => figure.Kind.ToString().ToLowerInvariant(),
        ["measure"] = figure => figure.Measure.ToString().ToLowerInvariant(),
    };

    /// <summary>Each with a metric that it finds: Chinese, pinyin, its initials, the beginning of an English word, a name without its quotation marks.</summary>
    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal)
    {
        ["工业"] = "gross-industrial-output",
        ["gongye"] = "gross-industrial-output",
        ["gy"] = "gross-industrial-output",
        ["INVEST"] = "fixed-asset-investment",
        ["四上企业"] = "four-above-enterprises-added",
    };

    private ILocator Status => Page.Locator(".found [role=status]");

    private ILocator Query => Page.Locator(".filter [name=q]");

    private ILocator Results => Page.Locator(".results");

    /// <summary>The links of the metrics that were found.</summary>
    private ILocator Found => Results.Locator(":is([scope=rowgroup], [scope=row]) > a");

    private ILocator WholeList => Page.Locator(".all-metrics");

    [Test]
    public async Task A_word_finds_the_same_metrics_in_both_languages()
    {
        await OpenAsync("zh/metrics/", Screen.Desktop);
        var zh = await FindAsync(Words.Keys);
        await OpenAsync("en/metrics/", Screen.Desktop);
        var en = await FindAsync(Words.Keys);
        Assert.That(en, Is.EqualTo(zh));
        foreach (var (word, metric) in Words) Assert.That(zh[word], Does.Contain(metric), word);
    }

    [TestCase("xyzzy")]
    [TestCase("utput")]
    public async Task A_word_that_no_metric_has_finds_none(string word)
    {
        await OpenAsync("en/metrics/", Screen.Desktop);
        await Query.FillAsync(word);
        await Expect(Status).ToHaveTextAsync("No metric fits.");
        await Expect(WholeList).ToBeHiddenAsync();
    }

    [TestCase("theme", "innovation")]
    [TestCase("zone", "etdz")]
    [TestCase("period", "2021")]
    [TestCase("kind", "target")]
    [TestCase("measure", "growth")]
    public async Task A_filter_shows_what_fits_and_its_address_shows_it_again(string name, string value)
    {
        await OpenAsync("en/metrics/", Screen.Desktop);
        await ChooseAsync(name, value);
        await Expect(Status).ToHaveTextAsync(Count(name, value));
        await Expect(Page).ToHaveURLAsync(Address($"en/metrics/?{name}={value}"));
        await Expect(Results).ToBeVisibleAsync();
        var shown = await Results.InnerTextAsync();
        await OpenAsync($"en/metrics/?{name}={value}", Screen.Desktop);
        await Expect(Status).ToHaveTextAsync(Count(name, value));
        await Expect(Results).ToBeVisibleAsync();
        Assert.That(await Results.InnerTextAsync(), Is.EqualTo(shown));
    }

    [Test]
    public async Task The_whole_list_is_never_seen_at_an_address_that_asks_for_less()
    {
        await OpenAsync("en/metrics/", Screen.Desktop);
        await Page.RouteAsync("**/assets/metrics.*.js", async route =>
        {
            await Task.Delay(300);
            await route.ContinueAsync();
        });
        await Page.GotoAsync(Address("en/metrics/?zone=etdz"));
        await Expect(Results).ToBeVisibleAsync();
        var script = await Page.EvaluateAsync<double>("performance.getEntriesByType('resource').find(file => file.name.includes('/assets/metrics.')).responseEnd");
        var painted = await Page.WaitForFunctionAsync("performance.getEntriesByName('first-paint')[0]?.startTime");
        Assert.That(await painted.JsonValueAsync<double>(), Is.GreaterThan(script));
    }

    [Test]
    public async Task An_unknown_filter_of_an_address_is_none()
    {
        await OpenAsync("en/metrics/?zone=nowhere", Screen.Desktop);
        await Expect(WholeList).ToBeVisibleAsync();
        await Expect(Choice("zone").Locator("option:checked")).ToHaveTextAsync("All zones");
    }

    [Test]
    public async Task The_order_by_name_is_that_of_the_names()
    {
        await OpenAsync("en/metrics/?zone=etdz&sort=name", Screen.Desktop);
        await Expect(Results).ToBeVisibleAsync();
        Assert.That(await Found.AllInnerTextsAsync(), Is.Ordered.Using((IComparer<string>)StringComparer.OrdinalIgnoreCase));
    }

    [TestCase("figures", "metric => metric.rows.length - 1")]
    [TestCase("newest", "metric => Math.max(...[...metric.querySelectorAll('.period')].flatMap(period => period.textContent.match(/20[0-9][0-9]/g)))")]
    public async Task Of_an_order_by_figures_the_most_come_first(string order, string what)
    {
        await OpenAsync($"en/metrics/?theme=economy&kind=outcome&sort={order}", Screen.Desktop);
        await Expect(Results).ToBeVisibleAsync();
        var metrics = await Results.Locator("tbody").EvaluateAllAsync<int[]>($"metrics => metrics.map({what})");
        Assert.That(metrics, Is.Ordered.Descending);
        Assert.That(metrics[0], Is.GreaterThan(metrics[^1]));
    }

    [Test]
    public async Task The_largest_value_of_a_metric_comes_first_where_asked()
    {
        await OpenAsync("en/metrics/?measure=level&sort=size&q=good+air", Screen.Desktop);
        await Expect(Results).ToBeVisibleAsync();
        var values = await Results.Locator(".number").AllInnerTextsAsync();
        Assert.That(values.Select(value => decimal.Parse(value, CultureInfo.InvariantCulture)), Is.Ordered.Descending.And.Exactly(3).Items);
    }

    [Test]
    public async Task Targets_and_doubts_are_marked()
    {
        await OpenAsync("en/metrics/?zone=etdz", Screen.Desktop);
        await Expect(Results).ToBeVisibleAsync();
        while (await Results.Locator("button").IsVisibleAsync()) await MoreAsync();
        var figures = BrowserFixture.Site.Figures.Where(figure => figure.Zone.Id == "etdz").ToList();
        await Expect(Results.Locator(".target")).ToHaveCountAsync(figures.Count(figure => figure.Kind == FigureKind.Target));
        await Expect(Results.Locator(".doubt a")).ToHaveCountAsync(figures.Count(figure => figure.Doubt is not null));
    }

    [Test]
    public async Task A_value_leads_to_its_place_in_its_report()
    {
        await OpenAsync("en/metrics/?zone=etdz&q=gross+industrial+output&measure=level", Screen.Desktop);
        await Results.Locator(".value a", new() { HasText = "CNY 136 billion" }).ClickAsync();
        await Expect(Page).ToHaveURLAsync(Address("en/reports/etdz-2024/#gross-industrial-output"));
    }

    [Test]
    public async Task What_is_asked_last_is_shown_though_another_answer_comes_later()
    {
        await OpenAsync("en/metrics/", Screen.Desktop);
        await OvertakeAsync("**/figures-*.json*", () => ChooseAsync("zone", "etdz"), () => ChooseAsync("zone", ""));
        await Expect(WholeList).ToBeVisibleAsync();
        await Expect(Results).ToBeHiddenAsync();
    }

    [Test]
    public async Task Back_and_forward_restore_the_filters()
    {
        await OpenAsync("en/metrics/", Screen.Desktop);
        await ChooseAsync("zone", "etdz");
        await Expect(Status).ToHaveTextAsync(Count("zone", "etdz"));
        await ChooseAsync("zone", "high-tech-zone");
        await Page.GoBackAsync();
        await Expect(Status).ToHaveTextAsync(Count("zone", "etdz"));
        await Expect(Choice("zone")).ToHaveValueAsync("etdz");
        await Page.GoBackAsync();
        await Expect(WholeList).ToBeVisibleAsync();
        await Page.GoForwardAsync();
        await Expect(Status).ToHaveTextAsync(Count("zone", "etdz"));
    }

    [Test]
    public async Task The_matrix_has_a_column_for_each_zone_of_the_newest_year()
    {
        await OpenAsync("en/metrics/?theme=innovation", Screen.Desktop);
        await Page.GetByLabel("Matrix").CheckAsync();
        var newest = BrowserFixture.Site.Figures.Where(figure => figure.Kind == FigureKind.Outcome).Max(figure => figure.Period.Year);
        await Expect(Choice("period")).ToHaveValueAsync($"{newest}");
        await Expect(Results.Locator("table.matrix")).ToBeVisibleAsync();
        var zones = BrowserFixture.Site.Figures.Where(figure => figure.Metric.Theme.Id == "innovation" && figure.Period.Year == newest)
            .GroupBy(figure => figure.Zone).OrderByDescending(figures => figures.Count()).ThenBy(figures => figures.Key.Id, StringComparer.Ordinal);
        Assert.That(await Results.Locator("thead a").AllInnerTextsAsync(), Is.EqualTo(zones.Select(figures => figures.Key.Short.En)));
        Assert.That(await Results.Locator(".entry").CountAsync(), Is.EqualTo(zones.Sum(figures => figures.Count())));
        await Expect(Results.Locator(".entry small", new() { HasText = "growth" }).First).ToBeVisibleAsync();
    }

    [Test]
    public async Task Show_more_leads_to_the_first_metric_that_it_adds()
    {
        await OpenAsync("en/metrics/?kind=outcome", Screen.Desktop);
        await Expect(Found).ToHaveCountAsync(40);
        await Results.Locator("button").ClickAsync();
        await Expect(Found).ToHaveCountAsync(80);
        await Expect(Found.Nth(40)).ToBeFocusedAsync();
    }

    [Test]
    public async Task A_keyboard_is_enough()
    {
        await OpenAsync("en/metrics/", Screen.Desktop);
        await TabToAsync(Query);
        await Page.Keyboard.TypeAsync("output");
        await Expect(Results).ToBeVisibleAsync();
        await TabToAsync(Choice("zone"));
        for (var step = 0; step < 40 && await Choice("zone").InputValueAsync() != "etdz"; step++) await Page.Keyboard.PressAsync("ArrowDown");
        await Expect(Page).ToHaveURLAsync(Address("en/metrics/?q=output&zone=etdz"));
        await TabToAsync(Page.Locator(".found .clear"));
        await Page.Keyboard.PressAsync("Enter");
        await Expect(Page).ToHaveURLAsync(Address("en/metrics/"));
        await Expect(WholeList).ToBeVisibleAsync();
    }

    [Test]
    public async Task The_other_language_keeps_the_filters()
    {
        await OpenAsync("en/metrics/?zone=etdz&measure=growth", Screen.Desktop);
        await Expect(Results).ToBeVisibleAsync();
        await Page.Locator("a[data-twin]").ClickAsync();
        await Expect(Page).ToHaveURLAsync(Address("zh/metrics/?zone=etdz&measure=growth"));
        await Expect(Choice("zone")).ToHaveValueAsync("etdz");
        await Expect(Status).ToHaveTextAsync(new Regex("^[0-9]+个指标，[0-9]+个数据$"));
    }

    [Test]
    public async Task Where_figures_do_not_load_the_whole_list_stays()
    {
        Expected = "ERR_FAILED";
        await OpenAsync("en/metrics/", Screen.Desktop);
        await Page.RouteAsync("**/figures-*.json*", route => route.AbortAsync());
        await ChooseAsync("zone", "etdz");
        await Expect(Status).ToContainTextAsync("The data did not load");
        await Expect(WholeList).ToBeVisibleAsync();
        await Expect(Results).ToBeHiddenAsync();
        await Page.UnrouteAllAsync();
        await ChooseAsync("kind", "outcome");
        await Expect(Results).ToBeVisibleAsync();
    }

    [Test]
    public async Task Without_scripts_every_metric_is_listed_and_no_filter_is_offered()
    {
        await OpenAsync("en/metrics/", Screen.Desktop.WithoutScripts);
        await Expect(Page.Locator("form.filter")).ToBeHiddenAsync();
        var listed = await WholeList.Locator("tr.metric a").AllInnerTextsAsync();
        Assert.That(listed, Is.EquivalentTo(BrowserFixture.Site.Metrics.Select(metric => metric.Name.En)));
    }

    private static string Address(string path) => BrowserFixture.Address + path;

    /// <summary>How much the site has of what passes a filter, in the words of the page.</summary>
    private static string Count(string name, string value)
    {
        var figures = BrowserFixture.Site.Figures.Where(figure => Filters[name](figure) == value).ToList();
        return $"{figures.Select(figure => figure.Metric.Id).Distinct(StringComparer.Ordinal).Count()} metrics, {figures.Count} figures";
    }

    private ILocator Choice(string name) => Page.Locator($".filter select[name={name}]");

    private Task ChooseAsync(string name, string value) => Choice(name).SelectOptionAsync(value);

    /// <summary>The ids of all metrics that each word finds.</summary>
    private async Task<Dictionary<string, IEnumerable<string>>> FindAsync(IEnumerable<string> words)
    {
        var found = new Dictionary<string, IEnumerable<string>>(StringComparer.Ordinal);
        foreach (var word in words)
        {
            await Query.FillAsync("");
            await Expect(WholeList).ToBeVisibleAsync();
            await Query.FillAsync(word);
            await Expect(Results).ToBeVisibleAsync();
            found.Add(word, await FoundAsync());
        }

        return found;
    }

    /// <summary>The ids of all metrics that were found, in the order of the alphabet.</summary>
    private async Task<IEnumerable<string>> FoundAsync()
    {
        while (await Results.Locator("button").IsVisibleAsync()) await MoreAsync();
        var ids = await Found.EvaluateAllAsync<string[]>("links => links.map(link => link.pathname.split('/').at(-2))");
        return ids.Order(StringComparer.Ordinal);
    }

    private async Task MoreAsync()
    {
        var shown = await Found.CountAsync();
        await Results.Locator("button").ClickAsync();
        await Expect(Found.Nth(shown)).ToBeFocusedAsync();
    }

    private async Task TabToAsync(ILocator field)
    {
        for (var step = 0; step < 40 && !await field.EvaluateAsync<bool>("field => field === document.activeElement"); step++) await Page.Keyboard.PressAsync("Tab");
        await Expect(field).ToBeFocusedAsync();
    }
}
