using System.Text.Json;
using AngleSharp.Dom;
using Nianbao.Model;
using Nianbao.Model.Pages;

namespace Nianbao.Tests.Pages;

/// <summary>What a reader may ask about a figure, and where it comes from.</summary>
public class FigureCardTests
{
    [Test]
    public void Every_figure_has_a_card_with_its_words_in_the_other_language()
    {
        foreach (var figure in RenderedSite.Sample.Site.Figures)
        {
            foreach (var language in Languages.All)
            {
                var card = Card(RenderedSite.Sample, SitePaths.Report(language, figure.ReportId), figure.Key);
                Assert.That(Text(card, "printed"), Is.EqualTo(figure.Printed[language.Other()]));
                Assert.That(Text(card, "sentence"), Is.EqualTo(figure.Sentence[language.Other()]));
                Assert.That(Text(card, "definition"), Is.EqualTo(figure.Metric.Definition[language]));
            }
        }
    }

    [TestCase("en", "projects-signed-investment", "46,510,000,000 yuan (CNY)")]
    [TestCase("zh", "projects-signed-investment", "46,510,000,000元（人民币）")]
    [TestCase("en", "projects-signed", null)]
    [TestCase("en", "gdp.growth", null)]
    public void A_number_in_millions_is_written_out(string language, string key, string? exact) =>
        Assert.That(Text(Card(RenderedSite.Sample, language + "/reports/etdz-2024/", key), "exact"), Is.EqualTo(exact));

    [TestCase("en", "The report calls it an estimate. The exact number is close to this, above or below; the report does not give it.")]
    [TestCase("zh", "报告称为预计数。实际数在此数上下，报告没有给出确数。")]
    public void A_qualifier_is_explained(string language, string meaning) =>
        Assert.That(Text(Card(RenderedSite.Sample, language + "/reports/etdz-2024/", "gdp.growth"), "meaning"), Is.EqualTo(meaning));

    [Test]
    public void It_names_other_periods_before_other_zones()
    {
        var others = Card(ComparedSite.Rendered, "en/reports/zone-2024/", "rate").GetProperty("others").EnumerateArray();
        Assert.That(others.Select(other => $"{other[0]}: {other[1]}"), Is.EqualTo(new[]
        {
            "Zhenjiang ETDZ · 2021: 65%", "Zhenjiang · 2024: 54.7%", "Zhenjiang ETDZ · 2024 · target: 70%",
        }));
    }

    [Test]
    public void All_its_links_lead_somewhere()
    {
        var card = Card(ComparedSite.Rendered, "en/reports/zone-2024/", "rate");
        string?[] links = [Text(card, "twin"), Text(card, "metric"), .. card.GetProperty("others").EnumerateArray().Select(other => other[2].GetString())];
        Assert.That(links.Where(link => !Resolves("en/reports/zone-2024/", link!)), Is.Empty);
    }

    [Test]
    public void It_can_be_cited() => Assert.That(
        Text(Card(ComparedSite.Rendered, "en/reports/zone-2024/", "rate"), "citation"),
        Is.EqualTo("High-tech share, Zhenjiang Economic and Technological Development Zone, 2024: more than 72%. “zone-2024 title”, Zhenjiang in Figures (source: “Together for a finer Zhenjiang ETDZ”). "));

    [Test]
    public void The_empty_card_has_a_slot_for_everything_that_a_card_says()
    {
        var template = RenderedSite.Sample.Text("en/reports/etdz-2024/index.html");
        var said = Card(RenderedSite.Sample, "en/reports/etdz-2024/", "gross-industrial-output").EnumerateObject().Select(entry => entry.Name);
        Assert.That(said.Where(name => !template.Contains($"=\"{name}\"", StringComparison.Ordinal)), Is.Empty);
    }

    private static JsonElement Card(RenderedSite site, string report, string key)
    {
        using var cards = JsonDocument.Parse(site.Files[report + "cards.json"]);
        return cards.RootElement.GetProperty(key).Clone();
    }

    private static string? Text(JsonElement card, string name) => card.TryGetProperty(name, out var text) ? text.GetString() : null;

    private static bool Resolves(string page, string link)
    {
        var address = new Uri(new Uri("https://host.example/" + page), link);
        return ComparedSite.Rendered.Pages.TryGetValue(address.AbsolutePath[1..] + "index.html", out var target)
            && (address.Fragment == "" || target.GetElementById(address.Fragment[1..]) is not null);
    }
}
