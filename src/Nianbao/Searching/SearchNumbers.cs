using System.Globalization;

namespace Nianbao.Searching;

/// <summary>
/// The terms of a number: its digits, and what they amount to. 1360亿 and 136 billion have one value, 136000000000; 6.2% and 88个 keep
/// their sign, so that they are not found as any 6.2 or 88.
/// </summary>
internal static class SearchNumbers
{
    // A script computes with so few digits exactly.
    private const int LongestScaled = 9;

    /// <param name="run">Digits, and perhaps the word of a scale.</param>
    /// <param name="after">The character after the run.</param>
    public static void Visit(ReadOnlySpan<char> run, char after, SearchTerms.Visitor visit, bool isQuery)
    {
        var scale = run.TrimStart("0123456789,.");
        var digits = run[..^scale.Length];
        scale = scale.TrimStart(" -");
        Span<char> number = stackalloc char[digits.Length + 1];
        var length = Plain(digits, number);
        var isAmount = scale.Length > 0 ? length <= LongestScaled : after == '%' || SearchTerms.IsHan(after);
        if (!isAmount || !isQuery) visit(number[..length]);
        if (!isAmount) return;
        number[length] = after;
        if (scale.Length > 0) visit(Value(number[..length], Zeros(scale)));
        else visit(number[..(length + 1)]);
    }

    /// <summary>Without separators and needless zeros; returns the length.</summary>
    private static int Plain(ReadOnlySpan<char> digits, Span<char> number)
    {
        var length = 0;
        foreach (var digit in digits)
        {
            if (digit != ',') number[length++] = digit;
        }

        return digits.Contains('.') ? number[..length].TrimEnd('0').TrimEnd('.').Length : length;
    }

    private static string Value(ReadOnlySpan<char> number, int zeros) =>
        decimal.Parse($"{number}e{zeros}", NumberStyles.Float, CultureInfo.InvariantCulture).ToString("0.#########", CultureInfo.InvariantCulture);

    private static int Zeros(ReadOnlySpan<char> scale)
    {
        if (char.IsAsciiLetter(scale[0])) return scale switch { "thousand" => 3, "million" => 6, "trillion" => 12, _ => 9 };
        var zeros = 0;
        foreach (var letter in scale) zeros += letter switch { '百' => 2, '千' => 3, '万' => 4, _ => 8 };
        return zeros;
    }
}
