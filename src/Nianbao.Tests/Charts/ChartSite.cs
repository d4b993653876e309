using Nianbao.Model;
using Nianbao.Model.Pages;
using Nianbao.Planning;
using Nianbao.Planning.Charts;
using Nianbao.Tests.Pages;

namespace Nianbao.Tests.Charts;

/// <summary>A site of one metric, whose figures a test lists in a line each.</summary>
internal sealed class ChartSite(Metric metric)
{
    private readonly List<Figure> figures = [];

    public static ChartSite Money => new(SampleRegisters.Gdp);

    public static ChartSite Count => new(SampleRegisters.Jobs);

    public static ChartSite Rate => new(SampleRegisters.Gdp with { Unit = Unit.Percent });

    /// <param name="value">In the metric's unit; growth and share in percent.</param>
    public ChartSite Outcome(Zone zone, string period, decimal value, Qualifiers qualifiers = Qualifiers.None) =>
        Add(zone, period, new Quantity(value, metric.Unit, qualifiers));

    public ChartSite Target(Zone zone, string period, decimal value) =>
        Add(zone, period, new Quantity(value, metric.Unit), figure => figure with { Kind = FigureKind.Target });

    public ChartSite Growth(Zone zone, string period, decimal value, Qualifiers qualifiers = Qualifiers.None) =>
        Add(zone, period, new Quantity(value, Unit.Percent, qualifiers), figure => figure with { Measure = Measure.Growth });

    public ChartSite Add(Zone zone, string period, FigureValue value, Func<Figure, Figure>? change = null)
    {
        var key = $"figure-{figures.Count + 1}";
        var both = new Translated<string>(key, key);
        var figure = new Figure(
            key, "report", "section", metric, Measure.Level, zone, Period.Parse(period)!, FigureKind.Outcome, value, both, both, false, null);
        figures.Add(change is null ? figure : change(figure));
        return this;
    }

    public MetricCharts Draw(Language language = Language.En) => ChartPlanner.Of(metric, Edition(language));

    /// <summary>The only chart, of the kind that a test expects.</summary>
    public TChart Draw<TChart>(Language language = Language.En)
        where TChart : Chart => (TChart)Draw(language).Charts.Single();

    public IReadOnlyDictionary<string, Sparkline> Sparklines() => Nianbao.Planning.Charts.Sparklines.Of(figures, Edition(Language.En));

    private Edition Edition(Language language)
    {
        var sample = SampleSite.Create();
        var report = sample.Reports[0] with { Id = "report", Figures = figures };
        IEnumerable<Zone> zones = [.. sample.Zones, .. figures.Select(figure => figure.Zone)];
        var site = sample with { Zones = [.. zones.DistinctBy(zone => zone.Id)], Metrics = [metric], Reports = [report] };
        return new(new(site), new(language, InterfaceText.Read()[language], site.Info, []));
    }
}
