using Nianbao.Planning;
using Nianbao.Rendering;

namespace Nianbao.Tests.Searching;

/// <summary>What readers would ask of the content of this repository, and what they must be shown.</summary>
internal sealed class RealSearchTests
{
    private Lookup lookup = null!;

    [OneTimeSetUp]
    public void BuildIndex()
    {
        var site = Journey.Check(Path.Combine(Repository.Root, "content")).Value!;
        lookup = new(SearchFiles.Of(site, PagePlanner.Plan(site)));
    }

    [TestCase("新签约项目", "metrics/projects-signed-over-100m/")]
    [TestCase("PM2.5", "metrics/pm25-mean/")]
    [TestCase("优良天数", "metrics/good-air-days-rate/")]
    [TestCase("good air", "metrics/good-air-days-rate/")]
    [TestCase("high-tech output", "metrics/high-tech-output/")]
    [TestCase("高新技术产业产值", "metrics/high-tech-output/")]
    [TestCase("136 billion", "reports/etdz-2024/#gross-industrial-output")]
    [TestCase("1360亿", "reports/etdz-2024/#gross-industrial-output")]
    [TestCase("1360亿元", "reports/etdz-2024/#gross-industrial-output")]
    [TestCase("1360 亿元", "reports/etdz-2024/#gross-industrial-output")]
    [TestCase("0.136万亿", "reports/etdz-2024/#gross-industrial-output")]
    [TestCase("CNY 136 billion", "reports/etdz-2024/#gross-industrial-output")]
    [TestCase("136 billion yuan", "reports/etdz-2024/#gross-industrial-output")]
    [TestCase("亿元以上项目", "metrics/projects-signed-over-100m/")]
    [TestCase("1,360", "reports/etdz-2024/#gross-industrial-output")]
    [TestCase("88个", "reports/etdz-2024/#projects-signed-over-100m")]
    [TestCase("88 个", "reports/etdz-2024/#projects-signed-over-100m")]
    [TestCase("健康路", "zones/jiankang-road/")]
    [TestCase("Jiankang Road", "zones/jiankang-road/")]
    [TestCase("四上企业", "glossary/#four-above")]
    [TestCase("four-above", "glossary/#four-above")]
    [TestCase("雨污分流", "glossary/#rain-sewage-separation")]
    [TestCase("sewers", "metrics/neighbourhoods-sewers-separated/")]
    [TestCase("GDP", "metrics/gdp/")]
    [TestCase("镇江高新区 优良天数", "reports/high-tech-zone-2024/#good-air-days-rate")]
    [TestCase("Gangnan Road", "reports/etdz-2024/#urban-roads-improved")]
    public void A_query_shows_first(string query, string path) => Assert.That(Paths(query, 1), Is.EqualTo(new[] { path }));

    [TestCase("高新技术", "metrics/high-tech-output/")]
    [TestCase("四上", "glossary/#four-above")]
    [TestCase("优良天数比率", "glossary/#good-air-days")]
    [TestCase("雨污分流", "reports/etdz-2024/#households-sewers-separated")]
    [TestCase("enterpri", "metrics/high-tech-enterprises/")]
    [TestCase("水", "glossary/#water-classes")]
    public void A_query_shows_among_the_first(string query, string path) => Assert.That(Paths(query, 30), Does.Contain(path));

    [Test]
    public void A_whole_name_stands_before_names_that_contain_it() =>
        Assert.That(Paths("地区生产总值", 2)[0], Is.EqualTo("metrics/gdp/"));

    [Test]
    public void Names_come_before_figures_and_figures_before_texts()
    {
        var kinds = Paths("优良天数", 30).Select(path => path.Split('/')[0]).ToList();
        Assert.That(kinds.IndexOf("metrics"), Is.LessThan(kinds.IndexOf("reports")));
        Assert.That(Paths("空气质量 优良", 30).Select(path => path.Split('/')[0]), Does.Contain("reports"));
    }

    [TestCase("136亿")]
    [TestCase("1360万")]
    public void Another_power_of_ten_is_not_the_same_number(string query) =>
        Assert.That(lookup.Find(query, 1).Select(row => row[3]), Has.None.Contains("1360亿"));

    [Test]
    public void A_word_that_stands_nowhere_finds_nothing() => Assert.That(lookup.Find("zebra"), Is.Empty);

    private string[] Paths(string query, int number) => [.. lookup.Find(query, number).Select(row => row[0])];
}
