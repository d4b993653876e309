using Nianbao.Model;

namespace Nianbao.Figures;

/// <summary>Moves the decimal point without rounding; <see cref="decimal"/> multiplication would round the 29th digit.</summary>
internal static class ExactDecimal
{
    /// <summary><paramref name="value"/> times ten to the power of <paramref name="exponent"/>; null if a decimal cannot hold it exactly.</summary>
    public static decimal? Shift(decimal value, int exponent)
    {
        var (mantissa, scale) = Split(value);
        var shifted = Build(mantissa, scale - exponent, value < 0);
        return exponent == 0 ? value : shifted;
    }

    /// <summary>A decimal from its digits without the point, and the number of digits after the point; null if it does not fit.</summary>
    public static decimal? Build(UInt128 mantissa, int scale, bool negative)
    {
        while (scale > 0 && mantissa % 10 == 0 && scale > 28) (mantissa, scale) = (mantissa / 10, scale - 1);
        while (scale < 0 && mantissa <= MaxMantissa) (mantissa, scale) = (mantissa * 10, scale + 1);
        if (mantissa > MaxMantissa || scale is < 0 or > 28) return null;
        return new decimal((int)(uint)mantissa, (int)(uint)(mantissa >> 32), (int)(uint)(mantissa >> 64), negative, (byte)scale);
    }

    /// <summary>Without zeros at the end of the decimals: 5.10 is 5.1, 5.0 is 5.</summary>
    public static decimal Normalise(decimal value)
    {
        var (mantissa, scale) = Split(value);
        while (scale > 0 && mantissa % 10 == 0) (mantissa, scale) = (mantissa / 10, scale - 1);
        return Build(mantissa, scale, value < 0)!.Value;
    }

    /// <summary>The number of digits after the point, without zeros at the end.</summary>
    public static int Decimals(decimal value) => Normalise(value).Scale;

    /// <summary>The n for which <paramref name="larger"/> is <paramref name="smaller"/> times ten to the power of n; null if there is none.</summary>
    public static int? PowerOfTen(decimal smaller, decimal larger)
    {
        if (smaller == 0 || larger == 0 || (smaller < 0) != (larger < 0)) return null;
        var (low, high) = (Significand(smaller), Significand(larger));
        return low.Digits == high.Digits ? high.Exponent - low.Exponent : null;
    }

    public static readonly UInt128 MaxMantissa = (UInt128.One << 96) - 1;

    private static (UInt128 Digits, int Exponent) Significand(decimal value)
    {
        var (mantissa, scale) = Split(value);
        while (mantissa % 10 == 0) (mantissa, scale) = (mantissa / 10, scale - 1);
        return (mantissa, -scale);
    }

    private static (UInt128 Mantissa, int Scale) Split(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var mantissa = ((UInt128)(uint)bits[2] << 64) | ((UInt128)(uint)bits[1] << 32) | (uint)bits[0];
        return (mantissa, value.Scale);
    }
}
