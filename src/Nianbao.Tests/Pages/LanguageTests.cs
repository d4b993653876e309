using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Nianbao.Model;
using Nianbao.Model.Pages;
using Nianbao.Planning;

namespace Nianbao.Tests.Pages;

public partial class LanguageTests
{
    private static readonly Translated<Words> Words = InterfaceText.Read();

    [Test]
    public void Both_languages_have_the_same_interface_texts() => Assert.That(Words.En.Keys, Is.EquivalentTo(Words.Zh.Keys));

    [Test]
    public void Every_interface_text_that_is_asked_for_exists()
    {
        var asked = Sources().SelectMany(text => AskedFor().Matches(text)).Select(match => match.Groups["key"].Value);
        Assert.That(asked.Distinct(StringComparer.Ordinal), Is.SubsetOf(Words.Zh.Keys));
    }

    [Test]
    public void An_unknown_interface_text_is_refused() =>
        Assert.That(() => Words.Zh["no.such.text"], Throws.ArgumentException.With.Message.Contains("no.such.text"));

    [Test]
    public void Every_page_names_its_language()
    {
        foreach (var (path, page) in RenderedSite.Sample.Pages)
            Assert.That(page.DocumentElement.GetAttribute("lang"), Is.EqualTo(path.StartsWith("en/", StringComparison.Ordinal) ? "en-GB" : "zh-Hans"));
    }

    [Test]
    public void Chinese_on_an_English_page_is_marked_as_Chinese()
    {
        foreach (var (path, page) in RenderedSite.Sample.Pages.Where(page => page.Key.StartsWith("en/", StringComparison.Ordinal)))
        {
            var unmarked = page.Body!.Descendants<IText>().Where(text => Han().IsMatch(text.Data) && text.ParentElement!.Closest("[lang|=zh], [lang^=zh]") is null);
            Assert.That(unmarked.Select(text => text.Data), Is.Empty, path);
        }
    }

    [Test]
    public void Chinese_is_written_as_itself_and_without_a_space_before_digits()
    {
        var text = RenderedSite.Sample.Text("zh/reports/etdz-2024/index.html");
        Assert.That(text, Does.Contain("规模以上工业总产值").And.Not.Contain("&#x89C4;"));
        Assert.That(RenderedSite.Sample.Page("zh/reports/etdz-2024/").Body!.TextContent, Does.Not.Match(@"\p{IsCJKUnifiedIdeographs} \d"));
    }

    [Test]
    public void Both_languages_of_a_report_stand_side_by_side()
    {
        var pair = RenderedSite.Sample.Element("zh/reports/etdz-2024/", "#reform .pair");
        Assert.That(pair.Children[0].TextContent, Does.StartWith("镇江产发集团"));
        Assert.That(pair.Children[1].TextContent, Does.StartWith("Zhenjiang Chanfa Group"));
        Assert.That(pair.Children[1].GetAttribute("lang"), Is.EqualTo("en-GB"));
    }

    [Test]
    public void Chinese_zones_are_in_pinyin_order_and_English_ones_by_name()
    {
        Assert.That(Names("zh"), Is.EqualTo(new[] { "镇江市", "镇江国家高新技术产业开发区", "镇江经济技术开发区", "大港街道", "国家大学科技园" }));
        Assert.That(Names("en")[1..3], Is.EqualTo(new[] { "Zhenjiang Economic and Technological Development Zone", "Dagang Subdistrict" }));
    }

    private static string[] Names(string language) =>
        [.. RenderedSite.Sample.Page(language + "/zones/").QuerySelectorAll(".tree .name").Select(name => name.TextContent)];

    private static IEnumerable<string> Sources()
    {
        var root = TestContext.CurrentContext.TestDirectory;
        while (!File.Exists(Path.Combine(root, "Nianbao.slnx"))) root = Path.GetDirectoryName(root)!;
        return Directory.EnumerateFiles(Path.Combine(root, "templates"), "*.razor", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(Path.Combine(root, "src/Nianbao/Planning"), "*.cs"))
            .Select(File.ReadAllText);
    }

    [GeneratedRegex("""(W|Words)(\[|\.Fill\()"(?<key>[a-z.-]*[a-z])"[\],]""", RegexOptions.ExplicitCapture)]
    private static partial Regex AskedFor();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Han();
}
