using Nianbao.Model;
using static Nianbao.Tests.Pages.SampleRegisters;

namespace Nianbao.Tests.Pages;

/// <summary>A rate that one zone reports for two years and promised in between, and that the city above it reports, too.</summary>
internal static class ComparedSite
{
    private static readonly Metric Rate = Output with { Id = "high-tech-share", Name = new("高新技术产业占比", "High-tech share"), Short = new("高新占比", "High-tech share"), Unit = Unit.Percent };

    private static readonly Lazy<RenderedSite> Once = new(() => RenderedSite.Of(Create()));

    public static RenderedSite Rendered => Once.Value;

    private static Site Create() => SampleSite.Create() with
    {
        Metrics = [.. Metrics, Rate],
        Reports = [City(), Zone2024(), Zone2021()],
        Promises = [],
        Conflicts = [],
    };

    private static Report City() => Stating("city-2024", Zhenjiang, "2024", ("54.7%", "54.7%"))
        .Figure("rate", Rate, new Quantity(54.7m, Unit.Percent)).Build();

    private static Report Zone2024() => Stating("zone-2024", Etdz, "2024", ("超72%", "more than 72%"))
        .Text("sum", Industry, new("投资", "Investment"), ("总投资[1.2亿元]{sum}。", "Investment was [CNY 120 million]{sum}."))
        .Figure("rate", Rate, new Quantity(72m, Unit.Percent, Qualifiers.AtLeast), figure => figure with { Headline = true })
        .Figure("sum", SignedValue, new Quantity(120_000_000m, new("CNY"))).Build();

    private static Report Zone2021() => Stating("zone-2021", Etdz, "2021", ("65%", "65%"))
        .Text("promise", Industry, new("目标", "Aims"), ("2024年达到[70%]{rate-2024}。", "It is to be [70%]{rate-2024} in 2024."))
        .Figure("rate", Rate, new Quantity(65m, Unit.Percent))
        .Figure("rate-2024", Rate, new Quantity(70m, Unit.Percent), figure => figure with { Kind = FigureKind.Target, Period = Period.Parse("2024")! }).Build();

    private static SampleReport Stating(string id, Zone zone, string period, (string Zh, string En) printed) =>
        new SampleReport(id, zone, Period.Parse(period)!) { Title = new(id + "标题", id + " title") }
            .Text("industry", Industry, new("产业", "Industry"), ($"占比[{printed.Zh}]{{rate}}。", $"The share was [{printed.En}]{{rate}}."));
}
