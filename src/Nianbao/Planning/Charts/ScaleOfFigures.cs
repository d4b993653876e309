using Nianbao.Model;

namespace Nianbao.Planning.Charts;

/// <summary>Finds the scale that a comparison needs.</summary>
internal static class ScaleOfFigures
{
    /// <summary>What is open upwards needs room for its stripes: this part of the largest value.</summary>
    private const decimal Room = 0.06m;

    public static AxisScale ForBars(ComparableFigures comparison) =>
        AxisScale.FromZero(Ends(comparison, room: comparison.Figures.Max(figure => Math.Abs(figure.Quantity().Value)) * Room), comparison.Unit.IsCount);

    public static AxisScale ForPlaces(ComparableFigures comparison)
    {
        var ends = Ends(comparison, room: 0);
        var isPart = comparison.Unit == Unit.Percent && comparison.IsRate && ends.All(end => end is >= 0 and <= 100);
        return AxisScale.AroundValues(ends, isPart ? 100 : null);
    }

    private static List<decimal> Ends(ComparableFigures comparison, decimal room) =>
        [.. comparison.Figures.Select(figure => figure.Quantity()).SelectMany(quantity => Ends(quantity, room))];

    private static IEnumerable<decimal> Ends(Quantity quantity, decimal room)
    {
        yield return quantity.Value;
        if (quantity.Upper is { } upper) yield return upper;
        if ((quantity.Qualifiers & (Qualifiers.AtLeast | Qualifiers.About)) != Qualifiers.None) yield return quantity.Value < 0 ? quantity.Value - room : quantity.Value + room;
    }
}
