using System.Text.Json;
using Nianbao.Model;
using Nianbao.Planning;
using Nianbao.Rendering;
using Nianbao.Searching;
using Nianbao.Tests.Pages;

namespace Nianbao.Tests.Searching;

/// <summary>The bounds that keep a search small however large the site, on a site of some hundred reports.</summary>
internal sealed class SearchFileTests
{
    private const int Reports = 400;
    private const int MostBytes = 300_000;
    private const int ZonesNamed = 12;

    private Site site = null!;
    private IReadOnlyList<OutputFile> files = null!;

    [OneTimeSetUp]
    public void BuildIndex()
    {
        site = SyntheticSite.Of(SampleSite.Create(), Reports);
        files = SearchFiles.Of(site, PagePlanner.Plan(site));
    }

    [Test]
    public void No_file_is_large() =>
        Assert.That(files.Where(file => file.Content.Length > 16_000).Select(file => $"{file.Path} {file.Content.Length}"), Is.Empty);

    [Test]
    public void Most_of_a_shard_is_used()
    {
        var sizes = files.Where(file => file.Path.StartsWith("search/terms/0/", StringComparison.Ordinal)).Select(file => file.Content.Length).ToList();
        Assert.That(sizes, Has.Count.GreaterThan(20));
        Assert.That(sizes.Average(), Is.GreaterThan(4_000));
    }

    [Test]
    public void A_list_in_a_file_has_at_most_a_thousand_documents()
    {
        var lists = files.Where(file => file.Path.Count(letter => letter == '/') == 3 && file.Path.StartsWith("search/terms/", StringComparison.Ordinal))
            .SelectMany(file => JsonDocument.Parse(file.Content).RootElement.EnumerateObject());
        var longest = lists.Max(list => list.Value.EnumerateArray().Skip(1).Sum(group => group.GetArrayLength() / 2));
        Assert.That(longest, Is.EqualTo(PostingList.Longest));
    }

    [Test]
    public void Terms_are_in_order_across_all_shards()
    {
        var terms = files.Where(file => file.Path.Count(letter => letter == '/') == 3 && file.Path.StartsWith("search/terms/", StringComparison.Ordinal))
            .SelectMany(file => JsonDocument.Parse(file.Content).RootElement.EnumerateObject().Select(list => list.Name)).ToList();
        Assert.That(terms, Is.EqualTo(terms.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)));
    }

    [TestCase("项目")]
    [TestCase("规模以上工业总产值一般公共预算收入")]
    [TestCase("projects of at least CNY 100 million signed in 2024 growth investment")]
    [TestCase("pro")]
    [TestCase("水")]
    [TestCase("以上")]
    [TestCase("1360亿元")]
    public void A_query_loads_little_with_the_zones_that_its_filter_names(string query)
    {
        var lookup = new Lookup(files);
        Assert.That(lookup.Find(query), Is.Not.Empty);
        var zones = files.Where(file => file.Path.StartsWith("search/entries/zone/", StringComparison.Ordinal)).Take(ZonesNamed).Sum(file => file.Content.Length);
        Assert.That(lookup.LoadedBytes + zones, Is.LessThan(MostBytes));
    }

    [Test]
    public void A_common_term_and_a_rare_one_find_the_document_that_has_both()
    {
        var zone = site.Reports[^1].Zone.Name.Zh;
        Assert.That(new Lookup(files).Find($"{zone} 新签约亿元以上项目", 3).Select(row => row[5]), Has.Some.StartsWith(zone));
    }

    [Test]
    public void Every_document_has_its_row()
    {
        var expected = site.Zones.Count + site.Metrics.Count + site.Glossary.Count + site.Figures.Count() + site.Reports.Sum(report => report.Sections.Count + 1);
        var rows = files.Where(file => file.Path.StartsWith("search/entries/", StringComparison.Ordinal)).Sum(file => JsonDocument.Parse(file.Content).RootElement.GetArrayLength());
        Assert.That(rows, Is.EqualTo(expected).And.EqualTo(new Lookup(files).Documents));
    }

    [Test]
    public void The_same_site_gives_the_same_index()
    {
        var again = SearchFiles.Of(site, PagePlanner.Plan(site));
        Assert.That(again.Select(file => $"{file.Path} {Convert.ToHexString(file.Content.Span)}"), Is.EqualTo(files.Select(file => $"{file.Path} {Convert.ToHexString(file.Content.Span)}")));
    }

    [Test]
    public void Another_site_has_another_version()
    {
        var basis = SampleSite.Create();
        var other = basis with { Glossary = [.. basis.Glossary.Select(term => term with { Text = new("新的解释", "A new explanation") })] };
        Assert.That(Version(SearchFiles.Of(other, PagePlanner.Plan(other))), Is.Not.EqualTo(Version(RenderedSite.Sample.Files.Select(file => new OutputFile(file.Key, file.Value)))));
    }

    [Test]
    public void A_site_without_reports_can_be_searched()
    {
        var empty = SampleSite.Create() with { Reports = [], Promises = [], Conflicts = [] };
        Assert.That(new Lookup(SearchFiles.Of(empty, PagePlanner.Plan(empty))).Find("雨污分流")[0][0], Is.EqualTo("glossary/#rain-sewage"));
    }

    [Test]
    public void A_very_long_section_is_shown_in_part_and_found_to_its_end()
    {
        var text = SampleText.Both(string.Concat(Enumerable.Repeat("长江大保护。", 400)) + "尾声", string.Concat(Enumerable.Repeat("The river is kept. ", 400)) + "epilogue");
        var basis = SampleSite.Create();
        var section = basis.Reports[0].Sections[0] with { Blocks = [new Paragraph(text)] };
        var changed = basis with { Reports = [basis.Reports[0] with { Sections = [section, .. basis.Reports[0].Sections.Skip(1)] }] };
        var row = new Lookup(SearchFiles.Of(changed, PagePlanner.Plan(changed))).Find("epilogue").Single();
        Assert.That(row[0], Is.EqualTo("reports/etdz-2024/#economy"));
        Assert.That(row[7], Has.Length.EqualTo(601).And.EndsWith("…"));
    }

    private static string Version(IEnumerable<OutputFile> files) =>
        JsonDocument.Parse(files.Single(file => file.Path == "search/index.json").Content).RootElement.GetProperty("version").GetString()!;
}
