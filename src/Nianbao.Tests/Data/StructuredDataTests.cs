using System.Text.Json;
using Nianbao.Model;
using Nianbao.Tests.Pages;

namespace Nianbao.Tests.Data;

/// <summary>What search engines are told: facts of the content in the words of schema.org.</summary>
internal sealed class StructuredDataTests
{
    private const string Base = "https://nianbao.example/zhenjiang/";

    [Test]
    public void A_metric_is_a_dataset_with_its_variable_and_files()
    {
        var data = On(RenderedSite.Sample, "en/metrics/complaints/");
        Assert.That(data.GetProperty("@type").GetString(), Is.EqualTo("Dataset"));
        Assert.That(data.GetProperty("variableMeasured")[0].GetProperty("unitText").GetString(), Is.EqualTo("projects"));
        Assert.That(data.GetProperty("temporalCoverage").GetString(), Is.EqualTo("2024-01-01/2024-12-31"));
        AssertFiles(RenderedSite.Sample, data);
    }

    [TestCase("zh/about/", "镇江年报数据")]
    [TestCase("en/about/", "Zhenjiang in Figures")]
    public void The_page_about_describes_all_figures(string address, string name)
    {
        var data = On(RenderedSite.Sample, address);
        Assert.That(data.GetProperty("name").GetString(), Is.EqualTo(name));
        Assert.That(data.GetProperty("variableMeasured").GetArrayLength(), Is.EqualTo(RenderedSite.Sample.Site.Figures.Select(figure => figure.Metric.Theme).Distinct().Count()));
        Assert.That(data.GetProperty("license").GetString(), Is.EqualTo("https://creativecommons.org/licenses/by/4.0/"));
        AssertFiles(RenderedSite.Sample, data);
    }

    [Test]
    public void A_report_names_its_source_and_its_twin()
    {
        var report = On(RenderedSite.Sample, "en/reports/etdz-2024/");
        Assert.That(report.GetProperty("@type").GetString(), Is.EqualTo("Report"));
        Assert.That(report.GetProperty("isBasedOn").GetProperty("name").GetString(), Is.EqualTo("上下一心建设更加美好镇江经开区"));
        Assert.That(report.GetProperty("translationOfWork").GetProperty("@id").GetString(), Is.EqualTo(Base + "zh/reports/etdz-2024/"));
        Assert.That(report.TryGetProperty("datePublished", out _), Is.False, "no source gives it");
    }

    [Test]
    public void A_text_cannot_end_the_script_that_holds_it()
    {
        const string Evil = "</script><script>alert(1)</script>&\"'";
        var sample = SampleSite.Create();
        var site = RenderedSite.Of(sample with { Reports = [.. sample.Reports.Select(report => report with { Title = new(Evil, Evil) })] });
        Assert.That(On(site, "zh/reports/etdz-2024/").GetProperty("name").GetString(), Is.EqualTo(Evil));
        Assert.That(site.Text("zh/reports/etdz-2024/index.html"), Does.Not.Contain("<script>alert"));
    }

    [Test]
    public void A_metric_without_figures_offers_none()
    {
        var site = RenderedSite.Of(SampleSite.Create() with { Reports = [], Promises = [] });
        Assert.That(site.Page("en/metrics/gdp/").QuerySelector("script[type='application/ld+json'], .downloads"), Is.Null);
        Assert.That(site.Files.Keys, Has.None.EqualTo("en/metrics/gdp.csv"));
    }

    private static void AssertFiles(RenderedSite site, JsonElement data)
    {
        foreach (var file in data.GetProperty("distribution").EnumerateArray())
        {
            var address = file.GetProperty("contentUrl").GetString()!;
            Assert.That(address, Does.StartWith(Base));
            Assert.That(site.Files.Keys, Does.Contain(address[Base.Length..]));
        }
    }

    private static JsonElement On(RenderedSite site, string address) =>
        JsonDocument.Parse(site.Element(address, "script[type='application/ld+json']").TextContent).RootElement;
}
