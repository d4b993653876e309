using System.Text.RegularExpressions;
using Nianbao.Figures;
using Nianbao.Model;

namespace Nianbao.Comparing;

/// <summary>
/// How finely a number is printed: the worth of one unit of its last printed digit. 40.7亿元 is printed to 10 million yuan, 5.0% to 0.1 %,
/// 88个 to one. The number whose digits are a power of ten away from the value is the one that states it, so a year beside it does no harm.
/// </summary>
internal static partial class PrintedStep
{
    public static decimal Of(Figure figure)
    {
        if (figure.Value is not Quantity quantity) return 0;
        var value = Math.Abs(quantity.Value);
        foreach (Match number in Number().Matches(figure.Printed.Zh))
        {
            var digits = number.Value.Replace(",", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal);
            if (decimal.TryParse(digits, out var counted) && counted > 0 && value > 0 && ExactDecimal.PowerOfTen(counted, value) is { } exponent)
                return ExactDecimal.Shift(1, exponent) ?? 0;
        }
        return ExactDecimal.Shift(1, -value.Scale) ?? 0;
    }

    /// <summary>A number in digits that is no part of a fraction: 1/3 is exact.</summary>
    [GeneratedRegex("(?<![0-9./])[0-9][0-9,]*(?:[.][0-9]+)?(?![0-9/])", RegexOptions.ExplicitCapture)]
    private static partial Regex Number();
}
