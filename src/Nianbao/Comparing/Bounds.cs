using Nianbao.Model;

namespace Nianbao.Comparing;

/// <summary>The values that the words of a figure leave open, in base units; a side without an end is null.</summary>
/// <remarks>
/// "At least" leaves everything above open, "at most" everything below; of a decline and of a rank they speak of the size of the decline and
/// of the better places. "About" leaves open a twentieth of the value to either side, "nearly" a twentieth below it, but neither less than one unit
/// of the last printed digit. Why a twentieth: docs/decisions/2026-11-21-verdicts.md.
/// </remarks>
internal readonly record struct Bounds(decimal? Lower, decimal? Upper)
{
    private const decimal Looseness = 0.05m;

    /// <summary>Beyond it, sums would leave the range of <see cref="decimal"/>; such numbers are not compared.</summary>
    private const decimal Largest = 1_000_000_000_000_000_000_000_000m;

    public static readonly Bounds Everything = new(null, null);

    public static Bounds Of(Figure figure)
    {
        if (figure.Value is not Quantity quantity || Math.Abs(quantity.Value) > Largest || quantity.Upper > Largest) return Everything;
        var (low, high) = (quantity.Value, quantity.Upper ?? quantity.Value);
        var (down, up) = figure.IsDeclineInWords ? (Qualifiers.AtLeast, Qualifiers.AtMost) : (Qualifiers.AtMost, Qualifiers.AtLeast);
        if (quantity.Unit == Unit.Rank && (quantity.Qualifiers & (Qualifiers.AtLeast | Qualifiers.AtMost)) != Qualifiers.None) return new(null, high);
        if (quantity.Qualifiers.HasFlag(up)) return new(low, null);
        if (quantity.Qualifiers.HasFlag(down)) return new(null, high);
        var loose = Math.Max(Math.Abs(quantity.Value) * Looseness, PrintedStep.Of(figure));
        if (quantity.Qualifiers.HasFlag(Qualifiers.About)) return new(low - loose, high + loose);
        return quantity.Qualifiers.HasFlag(Qualifiers.Nearly) ? Below(quantity, loose) : new(low, high);
    }

    public bool Contains(Bounds other) =>
        (Lower is null || (other.Lower is { } lower && lower >= Lower)) && (Upper is null || (other.Upper is { } upper && upper <= Upper));

    /// <summary>True if they share a value.</summary>
    /// <param name="slack">How far apart they may be all the same.</param>
    public bool Meets(Bounds other, decimal slack = 0) => !IsAbove(other, slack) && !other.IsAbove(this, slack);

    /// <summary>True if every value here is larger than every value there, by more than <paramref name="slack"/>.</summary>
    public bool IsAbove(Bounds other, decimal slack = 0) => Lower - slack > other.Upper;

    private static Bounds Below(Quantity quantity, decimal loose) =>
        quantity.Value < 0 ? new(quantity.Value, quantity.Value + loose) : new(quantity.Value - loose, quantity.Value);
}
