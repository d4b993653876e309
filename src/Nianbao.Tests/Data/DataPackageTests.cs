using System.Security.Cryptography;
using System.Text.Json;
using Nianbao.Model.Pages;
using Nianbao.Tests.Pages;

namespace Nianbao.Tests.Data;

/// <summary>The package says what the tables are, and they are that; proved on the sample and on what this repository publishes.</summary>
internal sealed class DataPackageTests
{
    private static readonly Lazy<RenderedSite> Published = new(() => RenderedSite.Of(Journey.Check(Path.Combine(Repository.Root, "content")).Value!));

    private static IEnumerable<TestCaseData<RenderedSite>> Sites() =>
        [new(RenderedSite.Sample) { TestName = "{m}(sample)" }, new(Published.Value) { TestName = "{m}(content)" }];

    [TestCaseSource(nameof(Sites))]
    public void Every_table_keeps_to_its_schema(RenderedSite site) =>
        Assert.That(new PackageValidator(Package(site), path => site.Text("data/" + path)).Problems(), Is.Empty);

    [TestCaseSource(nameof(Sites))]
    public void Every_table_is_in_the_package_and_on_the_page_about(RenderedSite site)
    {
        var resources = Package(site).GetProperty("resources").EnumerateArray().Select(resource => resource.GetProperty("name").GetString());
        Assert.That(resources, Is.EqualTo(DataPaths.Tables));
        Assert.That(site.Files.Keys.Where(path => path.StartsWith("data/", StringComparison.Ordinal) && path.EndsWith(".csv", StringComparison.Ordinal)),
            Is.EquivalentTo(DataPaths.Tables.Select(name => DataPaths.Table(name, "csv")).Append(DataPaths.Excel)));
    }

    [TestCaseSource(nameof(Sites))]
    public void Size_and_hash_are_those_of_the_file(RenderedSite site)
    {
        foreach (var resource in Package(site).GetProperty("resources").EnumerateArray())
        {
            var content = site.Files["data/" + resource.GetProperty("path").GetString()].Span;
            Assert.That(resource.GetProperty("bytes").GetInt32(), Is.EqualTo(content.Length));
            Assert.That(resource.GetProperty("hash").GetString(), Is.EqualTo("sha256:" + Convert.ToHexStringLower(SHA256.HashData(content))));
        }
    }

    [Test]
    public void The_package_names_standard_licence_and_sources()
    {
        var package = Package(RenderedSite.Sample);
        Assert.That(package.GetProperty("$schema").GetString(), Is.EqualTo("https://datapackage.org/profiles/2.0/datapackage.json"));
        Assert.That(package.GetProperty("licenses")[0].GetProperty("path").GetString(), Is.EqualTo("https://creativecommons.org/licenses/by/4.0/"));
        Assert.That(package.GetProperty("sources")[0].GetProperty("title").GetString(), Does.StartWith("上下一心建设更加美好镇江经开区"));
    }

    [Test]
    public void Every_field_has_a_title_and_a_description_and_quantities_a_unit()
    {
        foreach (var field in Package(RenderedSite.Sample).GetProperty("resources").EnumerateArray().SelectMany(resource => resource.GetProperty("schema").GetProperty("fields").EnumerateArray()))
        {
            Assert.That(field.GetProperty("title").GetString(), Is.Not.Empty);
            Assert.That(field.GetProperty("description").GetString(), Does.EndWith("."));
            if (field.GetProperty("type").GetString() == "number") Assert.That(field.GetProperty("unit").GetString(), Is.Not.Empty);
        }
    }

    [TestCase("figures.csv", ",136000000000,", ",136 bn,", "figures: value: '136 bn' is no number")]
    [TestCase("figures.csv", ",growth,", ",speed,", "figures: measure: 'speed' is not in the list")]
    [TestCase("figures.csv", ",2024,6.2,", ",24,6.2,", "figures: period: '24' does not match")]
    [TestCase("figures.csv", ",true,,", ",yes,,", "figures: headline: 'yes' is no boolean")]
    [TestCase("zones.csv", "etdz,zhenjiang,", "etdz,atlantis,", "zones: parent 'atlantis' is not in zones")]
    [TestCase("zones.csv", "\netdz,", "\nzhenjiang,", "zones: the key zhenjiang stands 2 times")]
    [TestCase("themes.csv", "economy,1,", "economy,0,", "themes: order: 0 is too small")]
    [TestCase("glossary.csv", "four-above,“四上”企业,", "four-above,,", "glossary: term_zh is empty")]
    [TestCase("metrics.csv", "id,theme,", "theme,id,", "metrics: the columns are not the fields of the schema")]
    public void The_validator_sees_what_is_wrong(string file, string old, string replacement, string expected)
    {
        var text = RenderedSite.Sample.Text("data/" + file);
        Assert.That(text, Does.Contain(old));
        var problems = new PackageValidator(Package(RenderedSite.Sample), path => path == file ? text.Replace(old, replacement) : RenderedSite.Sample.Text("data/" + path)).Problems();
        Assert.That(problems, Has.Some.EqualTo(expected));
    }

    private static JsonElement Package(RenderedSite site) => JsonDocument.Parse(site.Files[DataPaths.Package]).RootElement;
}
