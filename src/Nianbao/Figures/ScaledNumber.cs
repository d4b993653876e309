using Nianbao.Model;

namespace Nianbao.Figures;

/// <summary>A number, or the two ends of a range, at one scale: 465.1 and 亿.</summary>
/// <param name="Lower">Divided by the scale.</param>
/// <param name="Upper">Divided by the scale; null for a single number.</param>
/// <param name="ScaleWord">Empty if there is none.</param>
internal sealed record ScaledNumber(decimal Lower, decimal? Upper, string ScaleWord)
{
    /// <summary>The largest scale below the number that leaves at most <paramref name="mostDecimals"/> decimals.</summary>
    public static ScaledNumber Pick(Quantity quantity, IEnumerable<(int Zeros, string Word)> scales, int mostDecimals)
    {
        foreach (var (zeros, word) in scales)
        {
            if (Scale(quantity.Value, zeros, mostDecimals) is not { } lower) continue;
            if (quantity.Upper is not { } end) return new ScaledNumber(lower, null, word);
            if (Scale(end, zeros, mostDecimals) is { } upper) return new ScaledNumber(lower, upper, word);
        }
        return new ScaledNumber(quantity.Value, quantity.Upper, "");
    }

    /// <summary>The same change without its sign: a decline by 10 to 30 is stored as -30 to -10.</summary>
    public static Quantity WithoutSign(Quantity quantity) => quantity switch
    {
        { Value: >= 0 } => quantity,
        { Upper: null } => quantity with { Value = -quantity.Value },
        { Upper: <= 0 } => quantity with { Value = -quantity.Upper.Value, Upper = -quantity.Value },
        _ => quantity,
    };

    private static decimal? Scale(decimal value, int zeros, int mostDecimals)
    {
        var one = ExactDecimal.Shift(1, zeros)!.Value;
        if (Math.Abs(value) < one || ExactDecimal.Shift(ExactDecimal.Normalise(value), -zeros) is not { } scaled) return null;
        return ExactDecimal.Decimals(scaled) <= mostDecimals ? ExactDecimal.Normalise(scaled) : null;
    }
}
