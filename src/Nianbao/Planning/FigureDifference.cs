using Nianbao.Model;

namespace Nianbao.Planning;

/// <summary>How far a figure went between two periods, in base units; exact but for what the qualifiers leave open.</summary>
/// <param name="Amount">After less before; for a rank the places gained. Percentages differ by percentage points.</param>
/// <param name="Unit">The unit of <paramref name="Amount"/>.</param>
/// <param name="Percent">The amount in % of the value before; null where that says nothing: percentages, ranks, values from zero down.</param>
/// <param name="Qualifiers">None, about, or at least: the two never went less far than that.</param>
internal sealed record FigureDifference(decimal Amount, Unit Unit, decimal? Percent, Qualifiers Qualifiers)
{
    private const Qualifiers Bounds = Qualifiers.AtLeast | Qualifiers.AtMost;

    // Thirds are stored with all the decimals there are; their difference is no exact number.
    private const int MostDecimals = 4;

    /// <summary>
    /// Equal values differ by nothing, whatever they are. Null where no difference can be told: other ranges, ratings, multiples and
    /// ratios, unlike units, and bounds that leave open which way it went.
    /// </summary>
    public static FigureDifference? Between(Figure before, Figure after)
    {
        if (before.Value == after.Value && IsExact(after.Value)) return new(0, Unit.One, null, Qualifiers.None);
        if (before.Value is not Quantity { Upper: null } from || after.Value is not Quantity { Upper: null } to) return null;
        if (from.Unit != to.Unit || from.Unit == Unit.One || after.Measure == Measure.Multiple) return null;
        var amount = to.Unit == Unit.Rank ? from.Value - to.Value : to.Value - from.Value;
        if (Qualify(from.Qualifiers, to.Qualifiers, amount) is not { } qualifiers) return null;
        if (to.Unit == Unit.Rank) return qualifiers == Qualifiers.None ? new(amount, Unit.Rank, null, qualifiers) : null;
        if (amount.Scale > MostDecimals) (amount, qualifiers) = (decimal.Round(amount, 1), qualifiers | Qualifiers.About);
        var isPercentage = to.Unit == Unit.Percent || to.Unit == Unit.PercentagePoint;
        if (isPercentage) return new(amount, Unit.PercentagePoint, null, qualifiers);
        return new(amount, to.Unit, from.Value > 0 && to.Value >= 0 ? amount / from.Value * 100 : null, qualifiers);
    }

    private static bool IsExact(FigureValue value) => value is Quantity { Qualifiers: Qualifiers.None } or Rating { Qualifiers: Qualifiers.None };

    /// <summary>True of "at least" and "at most".</summary>
    public static bool HasBound(FigureValue value) => value is Quantity { Qualifiers: var qualifiers } && (qualifiers & Bounds) != Qualifiers.None;

    /// <summary>
    /// At least 100 after exactly 90 is up by at least 10; exactly 100 after at least 90 is up by at most 10, or down: unknown.
    /// A bound is kept where it makes the way longer, and refused where it could turn it round.
    /// </summary>
    private static Qualifiers? Qualify(Qualifiers before, Qualifiers after, decimal amount)
    {
        var vague = (before | after) & ~Bounds;
        var isVague = vague != Qualifiers.None ? Qualifiers.About : Qualifiers.None;
        if (((before | after) & Bounds) == Qualifiers.None) return isVague;
        var isUp = amount > 0 && !after.HasFlag(Qualifiers.AtMost) && !before.HasFlag(Qualifiers.AtLeast);
        var isDown = amount < 0 && !after.HasFlag(Qualifiers.AtLeast) && !before.HasFlag(Qualifiers.AtMost);
        return isUp || isDown ? isVague | Qualifiers.AtLeast : null;
    }
}
