using System.Text.Json;
using System.Xml.Linq;

namespace Nianbao.Tests.Pages;

public class DataFileTests
{
    private static readonly string[] Fields =
    [
        "id", "report", "zone", "theme", "metric", "measure", "kind", "period", "value", "text", "unit", "qualifiers",
        "printed", "sentence", "url", "headline", "doubt", "upper",
    ];

    [Test]
    public void Json_has_the_fields_of_the_contract_in_order() =>
        Assert.That(Json()[0].EnumerateObject().Select(field => field.Name), Is.EqualTo(Fields));

    [Test]
    public void Json_has_every_figure() => Assert.That(Json(), Has.Count.EqualTo(RenderedSite.Sample.Site.Figures.Count()));

    [TestCase("etdz-2024/gross-industrial-output", "136000000000", "CNY", "[\"at-least\"]")]
    [TestCase("etdz-2024/gdp.growth", "6.2", "%", "[\"estimate\",\"about\"]")]
    [TestCase("etdz-2024/complaints.growth", "-26.7", "%", "[]")]
    [TestCase("etdz-2024/drainage-households", "30000", "{household}", "[\"nearly\"]")]
    public void A_value_is_a_decimal_string_in_base_units(string id, string value, string unit, string qualifiers)
    {
        var figure = Figure(id);
        Assert.That(figure.GetProperty("value").GetString(), Is.EqualTo(value));
        Assert.That(figure.GetProperty("unit").GetString(), Is.EqualTo(unit));
        Assert.That(JsonSerializer.Serialize(figure.GetProperty("qualifiers")), Is.EqualTo(qualifiers));
    }

    [Test]
    public void A_rating_has_a_text_and_no_value()
    {
        var figure = Figure("etdz-2024/issuer-rating.rating");
        Assert.That(figure.GetProperty("text").GetString(), Is.EqualTo("AAA"));
        Assert.That(figure.GetProperty("value").ValueKind, Is.EqualTo(JsonValueKind.Null));
    }

    [Test]
    public void A_figure_carries_the_address_of_its_sentence() => Assert.That(
        Figure("etdz-2024/gdp.growth").GetProperty("url").GetProperty("en").GetString(),
        Is.EqualTo("https://nianbao.example/zhenjiang/en/reports/etdz-2024/#gdp.growth"));

    [Test]
    public void Csv_has_the_same_columns_flattened_and_a_line_a_figure()
    {
        var lines = Csv();
        Assert.That(lines[0], Is.EqualTo(
            "id,report,zone,theme,metric,measure,kind,period,value,text,unit,qualifiers,printed_zh,printed_en,sentence_zh,sentence_en,url_zh,url_en,headline,doubt_zh,doubt_en,upper"));
        Assert.That(lines, Has.Length.EqualTo(RenderedSite.Sample.Site.Figures.Count() + 1));
    }

    [Test]
    public void A_negative_number_stays_a_number_in_csv() =>
        Assert.That(Csv().Single(line => line.StartsWith("etdz-2024/complaints.growth,", StringComparison.Ordinal)), Does.Contain(",2024,-26.7,,%,"));

    [TestCase("=1+1")]
    [TestCase("+1")]
    [TestCase("-1")]
    [TestCase("@x")]
    [TestCase("\tx")]
    public void A_text_that_a_spreadsheet_would_run_gets_an_apostrophe(string text)
    {
        var site = SampleSite.Create();
        var figure = site.Reports[0].Figures[0] with { Printed = new(text, text) };
        var report = site.Reports[0] with { Figures = [figure, .. site.Reports[0].Figures.Skip(1)] };
        Assert.That(RenderedSite.Of(site with { Reports = [report] }).Text("data/figures.csv"), Does.Contain("'" + text));
    }

    [Test]
    public void The_feed_and_the_map_name_every_report_by_its_full_address()
    {
        const string Address = "https://nianbao.example/zhenjiang/zh/reports/etdz-2024/";
        Assert.That(XDocument.Parse(RenderedSite.Sample.Text("zh/feed.xml")).Descendants().Select(element => element.Value), Has.Member(Address));
        Assert.That(XDocument.Parse(RenderedSite.Sample.Text("sitemap.xml")).Descendants().Select(element => element.Value), Has.Member(Address));
    }

    private static List<JsonElement> Json() => [.. JsonDocument.Parse(RenderedSite.Sample.Files["data/figures.json"]).RootElement.EnumerateArray()];

    private static JsonElement Figure(string id) => Json().Single(figure => figure.GetProperty("id").GetString() == id);

    private static string[] Csv() => RenderedSite.Sample.Text("data/figures.csv").TrimEnd('\n').Split('\n');
}
