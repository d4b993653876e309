using Nianbao.Comparing;
using Nianbao.Model;
using static Nianbao.Tests.Pages.SampleRegisters;

namespace Nianbao.Tests.Pages;

/// <summary>A small site made by hand: two reports, with every kind of figure and block that pages know.</summary>
internal static class SampleSite
{
    private static readonly Period Year = Period.Parse("2024")!;
    private static readonly Unit Cny = new("CNY");

    public static Site Create() => SiteComparison.Compare(Reports(), new(null, [], [], [], [], [], [])).Value;

    private static Site Reports() => new(
        new(
            new("镇江年报数据", "Zhenjiang in Figures"),
            new("镇江各区年度报告的双语数据。", "The annual reports of Zhenjiang’s zones as bilingual data."),
            new("https://nianbao.example/zhenjiang/"),
            new("年报编辑组", "The Nianbao editors"),
            new("CC BY 4.0", new("https://creativecommons.org/licenses/by/4.0/"))),
        Zones, Themes, Metrics, Glossary, [Etdz2024(), HighTech2023()]);

    private static Report Etdz2024()
    {
        var report = new SampleReport("etdz-2024", Etdz, Year)
        {
            Title = new("项目落地提速，规上工业总产值超1360亿元", "Projects arrive, industrial output holds above CNY 136 billion"),
            Summary = SampleText.Both(
                "镇江经开区2024年新签约亿元以上项目[88个]{ref=projects-signed}，雨污分流改造惠及[近3万户]{ref=drainage-households}居民，投诉类工单[下降26.7%]{ref=complaints.growth}。",
                "The zone signed [88 large projects]{ref=projects-signed} in 2024, renewed the drainage of [nearly 30,000 households]{ref=drainage-households}, and saw complaints [fall by 26.7%]{ref=complaints.growth}."),
        };
        EtdzText(report);
        EtdzEconomy(report);
        EtdzPeople(report);
        return report
            .Block("industry", figures => new FactBox([figures["projects-signed"], figures["projects-signed-investment"], figures["dagang-output.share"]]))
            .Block("livelihood", _ => new ItemList(false, [
                SampleText.Both("老旧小区改造按计划完工；", "Old housing estates were renewed as planned;"),
                SampleText.Both("[雨污分流]{term:rain-sewage}工程覆盖24个小区。", "[separated drainage]{term:rain-sewage} now reaches 24 estates.")]))
            .Block("rural", _ => new Table([
                [SampleText.Both("镇", "Town"), SampleText.Both("亮点", "Of note")],
                [SampleText.Both("大路镇", "Dalu"), SampleText.Both("东岳村入选全省首批和美乡村", "Dongyue village among the province’s first “harmonious and beautiful villages”")]]))
            .Block("governance", _ => new Quotation([SampleText.Both("让群众的急难愁盼有人管、管到底。", "What troubles people most shall be seen to, and seen through.")]))
            .Build();
    }

    private static void EtdzText(SampleReport report) => report
        .Text("economy", Economy, new("经济运行", "The year in brief"), (
            "全年地区生产总值[预计增长6.2%左右]{gdp.growth}，规模以上工业总产值达到[1360亿元以上]{gross-industrial-output}。一般公共预算收入[40.7亿元]{general-public-revenue}。",
            "GDP is [expected to be up by about 6.2%]{gdp.growth} on the year, and gross industrial output reached [at least CNY 136 billion]{gross-industrial-output}. General public budget revenue came to [CNY 4.07 billion]{general-public-revenue}."))
        .Text(
            "industry", Industry, new("产业与项目", "Industry"),
            ("全年新签约亿元以上项目[88个]{projects-signed}，总投资[465.1亿元]{projects-signed-investment}，分别[增长22.2%]{projects-signed.growth}和[41.8%]{projects-signed-investment.growth}。项目数量居[全市第一]{projects-signed.rank}。",
             "Over the year [88 projects]{projects-signed} of at least CNY 100 million each were signed, worth [CNY 46.51 billion]{projects-signed-investment} in all: [up 22.2%]{projects-signed.growth} in number and [41.8%]{projects-signed-investment.growth} in money. By number the zone ranks [first in the city]{projects-signed.rank}."),
            ("[大港街道]{zone:dagang}的规模以上产值占全区[超1/3]{dagang-output.share}。",
             "[Dagang Subdistrict]{zone:dagang} makes [more than 1/3]{dagang-output.share} of the zone’s industrial output."))
        .Text("reform", Reform, new("改革", "Reform"), (
            "镇江产发集团获评主体信用[AAA]{issuer-rating.rating}评级。",
            "Zhenjiang Chanfa Group was given an issuer rating of [AAA]{issuer-rating.rating}."))
        .Text("livelihood", Livelihood, new("民生", "Livelihood"), (
            "雨污分流改造惠及居民[近3万户]{drainage-households}，城镇新增就业[5500余人]{new-urban-jobs}，完成率全市第一。",
            "Separated drainage serves [nearly 30,000 households]{drainage-households}. New urban jobs numbered [more than 5,500]{new-urban-jobs}, the best rate of completion in the city."))
        .Text("rural", Rural, new("乡村振兴", "Rural revitalisation"), (
            "新建高标准农田[6400亩]{new-farmland}；农产品加工企业实现营收[155.26亿元]{processing-revenue}。",
            "The zone laid out [6,400 mu]{new-farmland} of new high-standard farmland. Farm-produce processors took [CNY 15.526 billion]{processing-revenue}."))
        .Text("governance", Governance, new("基层治理", "Governance"), (
            "投诉类工单同比[下降26.7%]{complaints.growth}。", "Complaints were [down 26.7%]{complaints.growth} on the year."))
        .Text("tasks", null, new("2025年工作", "Tasks for 2025"), (
            "2025年计划新签约亿元以上项目[100个]{projects-signed-2025}。", "For 2025 the zone plans to sign [100 projects]{projects-signed-2025} of that size."));

    private static void EtdzEconomy(SampleReport report) => report
        .Figure("gdp.growth", Gdp, new Quantity(6.2m, Unit.Percent, Qualifiers.About | Qualifiers.Estimate), figure => figure with { Measure = Measure.Growth, Headline = true })
        .Figure("gross-industrial-output", Output, new Quantity(136_000_000_000m, Cny, Qualifiers.AtLeast), figure => figure with { Headline = true })
        .Figure("general-public-revenue", Revenue, new Quantity(4_070_000_000m, Cny), figure => figure with
        {
            Doubt = new("原文同一句先说40.7亿元，又说“其中”32.3亿元，名称相同而数值不同。", "The source gives the same revenue twice in one sentence, as CNY 4.07 billion and, “of which”, as CNY 3.23 billion."),
        })
        .Figure("projects-signed", Signed, new Quantity(88m, Projects.Unit), figure => figure with { Headline = true })
        .Figure("projects-signed.growth", Signed, new Quantity(22.2m, Unit.Percent), figure => figure with { Measure = Measure.Growth })
        .Figure("projects-signed.rank", Signed, new Quantity(1m, Unit.Rank), figure => figure with { Measure = Measure.Rank })
        .Figure("projects-signed-investment", SignedValue, new Quantity(46_510_000_000m, Cny))
        .Figure("projects-signed-investment.growth", SignedValue, new Quantity(41.8m, Unit.Percent), figure => figure with { Measure = Measure.Growth })
        .Figure("dagang-output.share", Output, new Quantity(100m / 3m, Unit.Percent, Qualifiers.AtLeast), figure => figure with { Measure = Measure.Share, Zone = Dagang })
        .Figure("projects-signed-2025", Signed, new Quantity(100m, Projects.Unit), figure => figure with { Kind = FigureKind.Target, Period = Period.Parse("2025")! });

    private static void EtdzPeople(SampleReport report) => report
        .Figure("issuer-rating.rating", CreditRating, new Rating("AAA"), figure => figure with { Measure = Measure.Rating })
        .Figure("drainage-households", Drainage, new Quantity(30_000m, Households.Unit, Qualifiers.Nearly))
        .Figure("new-urban-jobs", Jobs, new Quantity(5_500m, Persons.Unit, Qualifiers.AtLeast), figure => figure with { Headline = true })
        .Figure("new-farmland", Farmland, new Quantity(6_400m, new("[mu]")))
        .Figure("processing-revenue", Processing, new Quantity(15_526_000_000m, Cny))
        .Figure("complaints.growth", Complaints, new Quantity(-26.7m, Unit.Percent), figure => figure with { Measure = Measure.Growth });

    private static Report HighTech2023() => new SampleReport("high-tech-zone-2023-h1", HighTech, Period.Parse("2023-H1")!)
    {
        Title = new("船舶海工领跑，上半年签约28个项目", "Ships and offshore gear lead; 28 projects signed by midsummer"),
        Summary = SampleText.Both("镇江高新区上半年签约项目[28个]{ref=projects-signed}。", "The High-tech Zone signed [28 projects]{ref=projects-signed} in the first half of the year."),
    }
        .Text("industry", Industry, new("产业", "Industry"), (
            "上半年新签约亿元以上项目[28个]{projects-signed}，[减少3.4%]{projects-signed.growth}。",
            "In the first half, [28 projects]{projects-signed} of at least CNY 100 million were signed, [down 3.4%]{projects-signed.growth}."))
        .Figure("projects-signed", Signed, new Quantity(28m, Projects.Unit), figure => figure with { Headline = true })
        .Figure("projects-signed.growth", Signed, new Quantity(-3.4m, Unit.Percent), figure => figure with { Measure = Measure.Growth })
        .Build();
}
