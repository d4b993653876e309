using Nianbao.Model;

namespace Nianbao.Tests.Pages;

/// <summary>Zones, themes and metrics of the sample site.</summary>
internal static class SampleRegisters
{
    public static readonly Zone Zhenjiang = Zone("zhenjiang", new("镇江市", "Zhenjiang"), ZoneKind.City, null, "zhen jiang shi");
    public static readonly Zone Etdz = new(
        "etdz", new("镇江经济技术开发区", "Zhenjiang Economic and Technological Development Zone"), new("镇江经开区", "Zhenjiang ETDZ"),
        ZoneKind.DevelopmentZone, Zhenjiang, "zhen jiang jing kai qu");
    public static readonly Zone HighTech = new(
        "high-tech-zone", new("镇江国家高新技术产业开发区", "Zhenjiang National High-tech Industrial Development Zone"),
        new("镇江高新区", "Zhenjiang High-tech Zone"), ZoneKind.DevelopmentZone, Zhenjiang, "zhen jiang gao xin qu");
    public static readonly Zone Dagang = Zone("dagang", new("大港街道", "Dagang Subdistrict"), ZoneKind.Subdistrict, Etdz, "da gang jie dao");
    public static readonly Zone Park = Zone("science-park", new("国家大学科技园", "National University Science Park"), ZoneKind.Park, Etdz, "guo jia da xue ke ji yuan");

    public static readonly Theme Economy = Theme("economy", 1, new("经济运行", "Economy"), new("产出、收入、投资与外贸。", "Output, revenue, investment and foreign trade."));
    public static readonly Theme Industry = Theme("industry", 2, new("产业与项目", "Industry and projects"), new("工业产值、签约与开工的项目、专利与融资。", "Industrial output, projects signed and begun, patents and finance."));
    public static readonly Theme Reform = Theme("reform-opening", 4, new("改革开放", "Reform and opening"), new("改革举措、国有企业与对外开放。", "Reform measures, state-owned enterprises and opening up."));
    public static readonly Theme Livelihood = Theme("livelihood", 5, new("民生", "Livelihood"), new("住房、就业、养老与文化。", "Housing, jobs, care for the old, and culture."));
    public static readonly Theme Rural = Theme("rural", 6, new("乡村振兴", "Rural revitalisation"), new("农田、农业与农民收入。", "Farmland, farming and farmers’ incomes."));
    public static readonly Theme Safety = Theme("safety", 8, new("安全", "Safety"), new("生产安全与社会稳定。", "Safety at work and public order."));
    public static readonly Theme Governance = Theme("governance", 9, new("党建与治理", "Party and governance"), new("基层治理与群众诉求。", "Grass-roots governance and what residents ask for."));

    public static readonly CountUnit Projects = new(new("{project}"), ["个", "项"], "project", "projects");
    public static readonly CountUnit Persons = new(new("{person}"), ["人", "名"], "person", "people");
    public static readonly CountUnit Households = new(new("{household}"), ["户"], "household", "households");

    public static readonly Metric Gdp = Metric("gdp", "CNY", Economy, new("地区生产总值", "Gross domestic product"));
    public static readonly Metric Revenue = Metric("general-public-revenue", "CNY", Economy, new("一般公共预算收入", "General public budget revenue"));
    public static readonly Metric Output = Metric("gross-industrial-output", "CNY", Industry, new("规模以上工业总产值", "Gross industrial output of enterprises above designated size"))
        with { Short = new("规上工业总产值", "Gross industrial output"), Related = ["gdp"] };
    public static readonly Metric Signed = Metric("projects-signed", "{project}", Industry, new("新签约亿元以上项目", "Projects of CNY 100 million or more signed"))
        with { Short = new("新签亿元以上项目", "Projects signed"), CountUnit = Projects };
    public static readonly Metric SignedValue = Metric("projects-signed-investment", "CNY", Industry, new("新签约亿元以上项目总投资", "Investment in projects of CNY 100 million or more signed"))
        with { Short = new("签约总投资", "Investment signed") };
    public static readonly Metric CreditRating = Metric("issuer-rating", "1", Reform, new("主体信用评级", "Issuer credit rating"));
    public static readonly Metric Jobs = Metric("new-urban-jobs", "{person}", Livelihood, new("城镇新增就业", "New urban jobs")) with { CountUnit = Persons };
    public static readonly Metric Drainage = Metric("drainage-households", "{household}", Livelihood, new("雨污分流改造惠及居民", "Households served by separated drainage"))
        with { Short = new("雨污分流惠及居民", "Households with new drainage"), CountUnit = Households };
    public static readonly Metric Farmland = Metric("new-farmland", "[mu]", Rural, new("新建高标准农田", "New high-standard farmland"));
    public static readonly Metric Processing = Metric("processing-revenue", "CNY", Rural, new("农产品加工企业营业收入", "Revenue of farm-produce processors"))
        with { Short = new("农产品加工营收", "Farm-produce processing") };
    public static readonly Metric Complaints = Metric("complaints", "{project}", Governance, new("投诉类工单", "Complaints received"))
        with { CountUnit = Projects, Direction = Direction.LowerIsBetter };

    public static IReadOnlyList<Zone> Zones => [Zhenjiang, Etdz, HighTech, Dagang, Park];

    public static IReadOnlyList<Theme> Themes => [Economy, Industry, Reform, Livelihood, Rural, Safety, Governance];

    public static IReadOnlyList<Metric> Metrics =>
        [Gdp, Revenue, Output, Signed, SignedValue, CreditRating, Jobs, Drainage, Farmland, Processing, Complaints];

    public static IReadOnlyList<Term> Glossary =>
    [
        new("four-above", new("“四上”企业", "“Four-above” enterprises"), new("规模以上工业、资质以上建筑业、限额以上批发零售住宿餐饮业和规模以上服务业企业的合称。", "Industrial, construction, trade and service enterprises that are large enough to report to the statistics office each month."), "si shang qi ye"),
        new("rain-sewage", new("雨污分流", "Separated drainage"), new("把雨水与生活污水分到两套管道里排放。", "Rain and household sewage run in two sets of pipes."), "yu wu fen liu"),
    ];

    private static Zone Zone(string id, Translated<string> name, ZoneKind kind, Zone? parent, string pinyin) => new(id, name, name, kind, parent, pinyin);

    private static Theme Theme(string id, int order, Translated<string> name, Translated<string> description) => new(id, name, description, order);

    private static Metric Metric(string id, string unit, Theme theme, Translated<string> name) => new(
        id, name, name, new($"{name.Zh}：报告所述时期内的数额。", $"{name.En}, as stated for the period of the report."),
        new(unit), null, theme, Direction.HigherIsBetter, id.Replace('-', ' '), []);
}
