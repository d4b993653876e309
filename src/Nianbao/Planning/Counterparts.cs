using Nianbao.Model;

namespace Nianbao.Planning;

/// <summary>What to compare a figure with: the same measure of the same metric at another time, for a larger zone, or as it was promised.</summary>
internal sealed class Counterparts
{
    private readonly ILookup<Series, Figure> series;
    private readonly ILookup<(string Metric, Period Period), Figure> atOnce;

    public Counterparts(IReadOnlyCollection<Figure> figures)
    {
        series = figures.ToLookup(Series.Of);
        atOnce = figures.ToLookup(figure => (figure.Metric.Id, figure.Period));
    }

    /// <summary>The outcome of the last period before, of the same length: a year is compared with a year, a half with a half.</summary>
    public Figure? Earlier(Figure figure) => series[Series.Of(figure) with { Kind = FigureKind.Outcome }]
        .Where(other => other.Period.CompareTo(figure.Period) < 0 && IsAsLong(other.Period, figure.Period))
        .OrderByDescending(other => other.Period)
        .ThenBy(other => other.Id, StringComparer.Ordinal)
        .FirstOrDefault();

    /// <summary>The figure of the nearest zone above. Amounts are left out: of course the city has more projects than its park.</summary>
    public Figure? Above(Figure figure)
    {
        if (!IsFreeOfSize(figure)) return null;
        for (var zone = figure.Zone.Parent; zone is not null; zone = zone.Parent)
            if (At(Series.Of(figure) with { Zone = zone.Id }, figure.Period) is { } above) return above;
        return null;
    }

    /// <summary>What was promised for the period of an outcome.</summary>
    public Figure? Target(Figure figure) => figure.Kind == FigureKind.Target
        ? null
        : At(Series.Of(figure) with { Kind = FigureKind.Target }, figure.Period);

    /// <summary>Figures of the same metric: the same measure of the zone in other periods, then other zones in the same period. Stops
    /// as soon as there are enough, since a metric may have thousands.</summary>
    public IEnumerable<Figure> Others(Figure figure, int most) => series[Series.Of(figure)]
        .OrderByDescending(other => other.Period)
        .Concat(atOnce[(figure.Metric.Id, figure.Period)].Where(other => other.Measure == figure.Measure))
        .Concat(atOnce[(figure.Metric.Id, figure.Period)].Where(other => other.Zone != figure.Zone))
        .Where(other => other.Id != figure.Id)
        .DistinctBy(other => other.Id)
        .Take(most);

    private Figure? At(Series key, Period period) => series[key]
        .Where(other => other.Period == period)
        .OrderBy(other => other.Id, StringComparer.Ordinal)
        .FirstOrDefault();

    private static bool IsAsLong(Period one, Period other) => one.Text.Length == other.Text.Length && Kind(one) == Kind(other);

    private static char Kind(Period period) => period.Text.Length > 5 ? period.Text[5] is 'Q' or 'H' ? period.Text[5] : '-' : 'Y';

    private static bool IsFreeOfSize(Figure figure) => figure.Measure switch
    {
        Measure.Growth or Measure.Multiple => true,
        Measure.Level => figure.Value is Quantity { Unit.Code: "%" or "[pp]" or "ug/m3" or "1" },
        _ => false,
    };

    private readonly record struct Series(string Metric, Measure Measure, string Zone, FigureKind Kind)
    {
        public static Series Of(Figure figure) => new(figure.Metric.Id, figure.Measure, figure.Zone.Id, figure.Kind);
    }
}
