using Nianbao.Model;

namespace Nianbao.Tests.Scale;

/// <summary>
/// A site of any size, the same on every run. Each zone reports once a year; some metrics are common to all zones, others
/// belong to a few, and a quarter of a report is new each year, as on real sites. Names are put together from words, so that they compress about as real ones do.
/// </summary>
/// <param name="Common">How many of the metrics every zone reports every year.</param>
/// <param name="PerReport">Figures of one report, the common ones included.</param>
internal sealed record SyntheticSite(int Metrics, int Zones, int Years, int Common, int PerReport)
{
    private static readonly (string Zh, string En, string Pinyin)[] Words =
    [
        ("工业", "industrial", "gong ye"), ("农业", "farm", "nong ye"), ("服务业", "service", "fu wu ye"), ("外资", "foreign", "wai zi"), ("民营", "private", "min ying"),
        ("新增", "new", "xin zeng"), ("规模以上", "large-scale", "gui mo yi shang"), ("高新技术", "high-tech", "gao xin ji shu"), ("城镇", "urban", "cheng zhen"), ("乡村", "village", "xiang cun"),
        ("企业", "enterprises", "qi ye"), ("项目", "projects", "xiang mu"), ("投资", "investment", "tou zi"), ("产值", "output", "chan zhi"), ("收入", "revenue", "shou ru"),
        ("专利", "patents", "zhuan li"), ("就业", "jobs", "jiu ye"), ("绿地", "green space", "lü di"), ("道路", "roads", "dao lu"), ("学校", "schools", "xue xiao"),
    ];

    private static readonly CountUnit Things = new(new("{thing}"), ["个"], "thing", "things");

    public static SyntheticSite Small => new(Metrics: 300, Zones: 6, Years: 3, Common: 20, PerReport: 90);

    public static SyntheticSite Large => new(Metrics: 5_000, Zones: 50, Years: 10, Common: 50, PerReport: 200);

    public Site Build()
    {
        var themes = Enumerable.Range(1, 9).Select(order => new Theme($"theme-{order}", Both($"主题{order}", $"Theme {order}"), Both("说明", "Text"), order)).ToList();
        var zones = Enumerable.Range(0, Zones).Select(Zone).ToList();
        var metrics = Enumerable.Range(0, Metrics).Select(number => Metric(number, themes[number % 9])).OrderBy(metric => metric.Theme.Order).ToList();
        var byNumber = metrics.ToDictionary(metric => int.Parse(metric.Id[7..]));
        var reports = Enumerable.Range(0, Years).SelectMany(age => zones.Select((zone, at) => Report(zone, at, age, byNumber))).ToList();
        return new(
            new(Both("合成站点", "Synthetic site"), Both("说明", "Text"), new("https://nianbao.example/"), Both("编辑组", "The editors"), new("CC BY 4.0", new("https://creativecommons.org/licenses/by/4.0/"))),
            zones, themes, metrics, [], reports);
    }

    private static Zone Zone(int number) => new($"zone-{number}", Both($"第{number}区", $"Zone {number}"), Both($"第{number}区", $"Zone {number}"), ZoneKind.District, null, $"di {number:000} qu");

    private static Metric Metric(int number, Theme theme)
    {
        var words = new[] { 3, 7, 11 }.Select(step => Words[(number * step + number / 20 * (step - 1)) % Words.Length]).ToList();
        var name = Both(string.Concat(words.Select(word => word.Zh)) + number, string.Join(' ', words.Select(word => word.En)) + $" {number}");
        var (unit, things) = number % 3 == 0 ? (new Unit("CNY"), null) : (Things.Unit, Things);
        return new($"metric-{number}", name, name, name, unit, things, theme, Direction.Neutral, string.Join(' ', words.Select(word => word.Pinyin)), []);
    }

    private Report Report(Zone zone, int zoneNumber, int age, Dictionary<int, Metric> metrics)
    {
        var year = 2024 - age;
        var period = Period.Parse($"{year}")!;
        var id = $"{zone.Id}-{year}";
        var figures = Enumerable.Range(0, PerReport).Select(place => Figure(id, place, metrics[Number(place, zoneNumber, age)], zone, period)).ToList();
        var mentions = figures.ConvertAll(figure => (Inline)new FigureMention(Text(figure.Printed.Zh), figure.Key, IsStatement: true));
        var section = new Section("all", 2, Both("全文", "Text"), metrics[0].Theme, [new Paragraph(new(new(mentions), new(mentions)))]);
        return new(id, Both($"{zone.Name.Zh}{year}年报告", $"Report {year} of {zone.Name.En}"), null, new(Text("摘要。"), Text("Summary.")), zone, period, new(Both("来源", "Source"), null, null), [section], figures);
    }

    /// <summary>Of ten figures the last two say more about the metric of the eighth: its growth, and what is promised for the next year.</summary>
    private int Number(int place, int zone, int age)
    {
        var subject = Math.Min(place, place / 10 * 10 + 7);
        var isNew = place >= PerReport * 3 / 4;
        return subject < Common ? subject : Common + (zone * (PerReport - Common) / 2 + subject - Common + (isNew ? age * PerReport / 4 : 0)) % (Metrics - Common);
    }

    private static Figure Figure(string report, int place, Metric metric, Zone zone, Period period) => (place % 10) switch
    {
        8 => Growth(report, metric, zone, period),
        9 => Level(report, metric, zone, Period.Parse($"{period.Year + 1}")!) with { Key = metric.Id + "-target", Kind = FigureKind.Target },
        _ => Level(report, metric, zone, period),
    };

    private static Figure Level(string report, Metric metric, Zone zone, Period period)
    {
        var amount = Amount(metric, zone, period.Year);
        var value = new Quantity(metric.Unit.IsMoney ? amount * 1_000_000m : amount, metric.Unit, amount % 5 == 0 ? Qualifiers.AtLeast : Qualifiers.None);
        var printed = metric.Unit.IsMoney ? Both($"{amount}百万元", $"CNY {amount} million") : Both($"{amount}个", $"{amount} things");
        return new(metric.Id, report, "all", metric, Measure.Level, zone, period, FigureKind.Outcome, value, printed, Both($"{metric.Name.Zh}为{printed.Zh}。", $"{metric.Name.En}: {printed.En}."), false, null);
    }

    /// <summary>What the levels imply; some are wrong and said to be.</summary>
    private static Figure Growth(string report, Metric metric, Zone zone, Period period)
    {
        var (before, now) = (Amount(metric, zone, period.Year - 1), Amount(metric, zone, period.Year));
        var isWrong = now % 20 == 1;
        var rate = decimal.Round(((decimal)now / before - 1) * 100, 1) + (isWrong ? 50 : 0);
        var level = Level(report, metric, zone, period);
        return level with { Key = metric.Id + "-growth", Measure = Measure.Growth, Value = new Quantity(rate, Unit.Percent), Printed = Both($"{rate}%", $"{rate}%"), Doubt = isWrong ? Both("与数额不符。", "The levels say otherwise.") : null };
    }

    /// <summary>Differs by metric, zone and year, and is no round number.</summary>
    private static uint Amount(Metric metric, Zone zone, int year)
    {
        var seed = 2_166_136_261;
        foreach (var letter in $"{metric.Id}{zone.Id}{year}") seed = (seed ^ letter) * 16_777_619;
        return 1000 + seed % 8_999;
    }

    private static Translated<string> Both(string zh, string en) => new(zh, en);

    private static Prose Text(string text) => new([new TextRun(text)]);
}
