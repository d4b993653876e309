using System.Text;
using System.Text.Json;
using Nianbao.Model;
using Nianbao.Model.Pages;
using Nianbao.Tests.Pages;

namespace Nianbao.Tests.Data;

/// <summary>Who reads the data gets the figures of the site back, to the last digit and word.</summary>
internal sealed class ReadBackTests
{
    private static readonly Site Published = Journey.Check(Path.Combine(Repository.Root, "content")).Value!;
    private static readonly RenderedSite Site = RenderedSite.Of(Published);

    [TestCase(DataPaths.Excel)]
    [TestCase("data/figures.csv")]
    public void Csv_reads_back_to_the_same_figures(string path) =>
        Assert.That(CsvText.Parse(Site.Text(path)).Rows.Select(OfCsv), Is.EqualTo(Published.Figures.Select(OfFigure)));

    [Test]
    public void Json_reads_back_to_the_same_figures() =>
        Assert.That(JsonDocument.Parse(Site.Files["data/figures.json"]).RootElement.EnumerateArray().Select(OfJson), Is.EqualTo(Published.Figures.Select(OfFigure)));

    [Test]
    public void A_metric_has_its_figures_beside_its_page_in_both_languages_and_formats()
    {
        foreach (var metric in Published.Metrics)
        {
            var expected = Published.Figures.Where(figure => figure.Metric.Id == metric.Id).Select(OfFigure).ToList();
            foreach (var language in Languages.All)
            {
                Assert.That(CsvText.Parse(Site.Text(DataPaths.Metric(language, metric.Id, "csv"))).Rows.Select(OfCsv), Is.EqualTo(expected));
                Assert.That(JsonDocument.Parse(Site.Files[DataPaths.Metric(language, metric.Id, "json")]).RootElement.EnumerateArray().Select(OfJson), Is.EqualTo(expected));
            }
        }
    }

    [Test]
    public void Zones_themes_and_reports_have_their_figures()
    {
        AssertPages(figure => figure.Zone.Id, DataPaths.Zone);
        AssertPages(figure => figure.Metric.Theme.Id, DataPaths.Theme);
        AssertPages(figure => figure.ReportId, DataPaths.Report);
    }

    [Test]
    public void Every_promise_is_a_row_with_its_verdict()
    {
        var expected = Published.Promises.Select(promise => $"{promise.Target.Id} {promise.Verdict} {promise.Outcome?.Id} {Digits(promise.Margin)}");
        var rows = CsvText.Parse(Site.Text("data/targets.csv")).Rows;
        Assert.That(rows.Select(row => $"{row["id"]} {row["verdict"].Replace("-", "")} {row["outcome"]} {row["margin"]}"), Is.EqualTo(expected).IgnoreCase.And.Not.Empty);
    }

    [TestCase("data/figures-excel.csv", true)]
    [TestCase("zh/metrics/gdp.csv", true)]
    [TestCase("data/figures.csv", false)]
    public void What_Excel_opens_begins_with_a_byte_order_mark(string path, bool expected) =>
        Assert.That(Site.Files[path].Span.StartsWith(Encoding.UTF8.Preamble), Is.EqualTo(expected));

    [Test]
    public void No_cell_can_run_as_a_formula_and_numbers_are_bare()
    {
        foreach (var row in CsvText.Parse(Site.Text(DataPaths.Excel)).Rows)
        {
            foreach (var (name, cell) in row)
                Assert.That(cell.Length > 0 && "=+-@\t\r".Contains(cell[0]) && !decimal.TryParse(cell, out _), Is.False, $"{name} of {row["id"]}");
        }

        Assert.That(CsvText.Parse(Site.Text(DataPaths.Excel)).Rows.Select(row => row["value"]), Has.Some.EqualTo("-26.7"));
    }

    [Test]
    public void A_range_keeps_both_ends_and_a_long_decimal_every_digit()
    {
        var sample = SampleSite.Create();
        var range = sample.Reports[0].Figures[0] with { Value = new Quantity(33.333333333333333333333333333m, Unit.Percent, Qualifiers.About, 50.0m) };
        var site = RenderedSite.Of(sample with { Reports = [sample.Reports[0] with { Figures = [range, .. sample.Reports[0].Figures.Skip(1)] }] });
        Assert.That(OfCsv(CsvText.Parse(site.Text("data/figures.csv")).Rows[0]), Is.EqualTo(OfFigure(range)));
        Assert.That(CsvText.Parse(site.Text("data/figures.csv")).Rows[0]["value"], Is.EqualTo("33.333333333333333333333333333"));
        Assert.That(CsvText.Parse(site.Text("data/figures.csv")).Rows[0]["upper"], Is.EqualTo("50"));
    }

    private static void AssertPages(Func<Figure, string> subject, Func<string, string> path)
    {
        foreach (var group in Published.Figures.GroupBy(subject, StringComparer.Ordinal))
        {
            var rows = JsonDocument.Parse(Site.Files[path(group.Key)]).RootElement.EnumerateArray().ToList();
            Assert.That(rows.Select(row => row.GetProperty("id").GetString()), Is.EqualTo(group.Select(figure => figure.Id)));
            Assert.That(rows.Select(row => row.GetProperty("value").GetString()), Is.EqualTo(group.Select(figure => Digits((figure.Value as Quantity)?.Value))));
        }
    }

    /// <summary>All that a figure says, in one line; numbers without trailing zeros.</summary>
    private static string OfFigure(Figure figure)
    {
        var (quantity, rating) = (figure.Value as Quantity, figure.Value as Rating);
        return Line(
            figure.Id, figure.ReportId, figure.Zone.Id, figure.Metric.Theme.Id, figure.Metric.Id, figure.Measure.ToString().ToLowerInvariant(),
            figure.Kind.ToString().ToLowerInvariant(), figure.Period.Text, Digits(quantity?.Value), rating?.Text, quantity?.Unit.Code,
            string.Join(' ', (quantity?.Qualifiers ?? rating!.Qualifiers).Names()), figure.Printed.Zh, figure.Printed.En, figure.Sentence.Zh, figure.Sentence.En,
            figure.Headline ? "true" : "false", figure.Doubt?.Zh, figure.Doubt?.En, Digits(quantity?.Upper));
    }

    private static string OfCsv(IReadOnlyDictionary<string, string> row) => Line(
        [.. row.Where(cell => !cell.Key.StartsWith("url_", StringComparison.Ordinal)).Select(cell => CsvText.Unprotected(cell.Value))]);

    private static string OfJson(JsonElement row) => Line([.. row.EnumerateObject().Where(field => field.Name != "url").SelectMany(field => field.Value.ValueKind switch
    {
        JsonValueKind.Object => field.Value.EnumerateObject().Select(text => text.Value.GetString()),
        JsonValueKind.Array => [string.Join(' ', field.Value.EnumerateArray().Select(word => word.GetString()))],
        JsonValueKind.Null when field.Name == "doubt" => [null, null],
        JsonValueKind.True or JsonValueKind.False => [field.Value.GetBoolean() ? "true" : "false"],
        _ => [field.Value.GetString()],
    })]);

    private static string Line(params IEnumerable<string?> values) => string.Join(" | ", values);

    private static string? Digits(decimal? value)
    {
        var text = value?.ToString();
        return text is not null && text.Contains('.') ? text.TrimEnd('0').TrimEnd('.') : text;
    }
}
