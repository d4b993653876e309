namespace Nianbao.Figures;

/// <summary>Parts of a whole as percentages. 1/3 is 100m / 3: 28 digits, and the same ones each time.</summary>
internal static class Fractions
{
    private const int LargestWhole = 1_000_000;
    private const int LargestNamedWhole = 12;

    /// <summary>Null if it is no part of a whole. 百分之5.0 keeps its decimals.</summary>
    public static decimal? Percent(decimal part, decimal whole)
    {
        if (part < 0 || whole <= 0 || part > whole || whole > LargestWhole) return null;
        return whole == 100 ? part : 100 * part / whole;
    }

    /// <summary>The fraction that a percentage was read from, if it is none that can be written in decimals.</summary>
    public static (int Part, int Whole)? Find(decimal percent)
    {
        if (ExactDecimal.Decimals(percent) < 20) return null;
        for (var whole = 3; whole <= LargestNamedWhole; whole++)
        {
            for (var part = 1; part < whole; part++)
            {
                if (Percent(part, whole) == percent) return (part, whole);
            }
        }
        return null;
    }
}
