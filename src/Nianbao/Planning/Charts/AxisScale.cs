using Nianbao.Figures;

namespace Nianbao.Planning.Charts;

/// <summary>An axis from one round number to another. Every number in it is exact: no label ever shows 0.30000000000000004.</summary>
/// <param name="Step">The distance between two ticks: 1, 2, 2.5 or 5 times a power of ten.</param>
internal sealed record AxisScale(decimal Low, decimal High, decimal Step)
{
    private const int MostSteps = 5;

    private static readonly decimal[] Steps = [1, 2, 2.5m, 5, 10];

    public IEnumerable<decimal> Ticks
    {
        get
        {
            for (var tick = Low; tick <= High; tick += Step) yield return tick;
        }
    }

    /// <summary>True if zero is on the axis.</summary>
    public bool HasZero => Low <= 0 && High >= 0;

    /// <summary>For bars: a bar whose root is cut off would lie about its length.</summary>
    /// <param name="wholeSteps">True where half a thing cannot be.</param>
    public static AxisScale FromZero(IReadOnlyCollection<decimal> values, bool wholeSteps) =>
        Round(Math.Min(0, values.Min()), Math.Max(0, values.Max()), wholeSteps);

    /// <summary>For places: from zero too, unless the values lie so close together that nothing could be seen.</summary>
    public static AxisScale AroundValues(IReadOnlyCollection<decimal> values, decimal? most)
    {
        var (low, high) = (values.Min(), values.Max());
        if (low <= 0 || high - low >= high / 4) return Capped(FromZero(values, wholeSteps: false), most);
        var margin = high == low ? high / 20 : (high - low) / 5;
        return Capped(Round(Math.Max(0, low - margin), high + margin, wholeSteps: false), most);
    }

    /// <summary>Where a value stands, in percent of the axis.</summary>
    public decimal At(decimal value) => ExactDecimal.Normalise(decimal.Round((value - Low) / (High - Low) * 100, 2));

    /// <summary>Shares of a whole end at 100%.</summary>
    private static AxisScale Capped(AxisScale scale, decimal? most) => most < scale.High ? scale with { High = most.Value } : scale;

    private static AxisScale Round(decimal low, decimal high, bool wholeSteps)
    {
        if (low == high) high = low + 1;
        var step = RoundStep((high - low) / MostSteps, wholeSteps);
        return new(decimal.Floor(low / step) * step, decimal.Ceiling(high / step) * step, step);
    }

    private static decimal RoundStep(decimal least, bool whole)
    {
        var power = 1m;
        while (power > least && !whole) power /= 10;
        while (power * 10 <= least) power *= 10;
        return Steps.Select(step => step * power).First(step => step >= least && (!whole || decimal.IsInteger(step)));
    }
}
