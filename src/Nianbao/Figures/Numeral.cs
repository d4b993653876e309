namespace Nianbao.Figures;

/// <summary>A number as printed: 465.1亿 has 465.1 and a scale of 8 zeros.</summary>
/// <param name="Printed">The number before its scale word, its decimals kept.</param>
/// <param name="Zeros">What the scale word adds: 4 for 万, 9 for billion; 0 if there is none.</param>
/// <param name="Start">Where it stands in the text.</param>
/// <param name="IsSum">True of 1亿2000万, which needs no scale from elsewhere.</param>
internal readonly record struct Numeral(decimal Printed, int Zeros, int Start, bool IsSum = false)
{
    /// <summary>Null if a decimal cannot hold it. Decimals are kept as printed unless there is a scale word.</summary>
    public decimal? Value => Zeros == 0 ? Printed : ExactDecimal.Shift(Printed, Zeros) is { } value ? ExactDecimal.Normalise(value) : null;

    /// <summary>In a range the scale may stand once, at the end: 10-30亿, "10 to 30 billion".</summary>
    public Numeral WithScaleOf(Numeral upper) => Zeros == 0 && !IsSum ? this with { Zeros = upper.Zeros } : this;
}
