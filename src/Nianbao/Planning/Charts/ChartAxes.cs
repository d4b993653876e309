using Nianbao.Model;
using Nianbao.Model.Pages;

namespace Nianbao.Planning.Charts;

internal static class ChartAxes
{
    public static ChartAxis Of(ComparableFigures comparison, AxisScale scale, Edition edition)
    {
        var unit = UnitOf(comparison, scale, edition);
        return new(unit.Text, [.. scale.Ticks.Select(tick => new ChartTick(scale.At(tick), unit.Label(tick)))], scale.HasZero ? scale.At(0) : null);
    }

    public static AxisUnit UnitOf(ComparableFigures comparison, AxisScale scale, Edition edition) =>
        AxisUnit.Of(comparison.Metric, comparison.Unit, Math.Max(Math.Abs(scale.Low), Math.Abs(scale.High)), edition.Language);
}
