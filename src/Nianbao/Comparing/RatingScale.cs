using Nianbao.Model;

namespace Nianbao.Comparing;

/// <summary>
/// The order of ratings. Letters: S before A, AAA before AA+ before AA before AA- before A, then B; 5A before 4A. Classes: I before II.
/// An earlier mark is the better one, but where a lower level of the metric is better and the marks are letters (a risk grade, A the gravest).
/// </summary>
internal static class RatingScale
{
    private const string Letters = "SABCDE";
    private static readonly string[] Classes = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

    /// <summary>True if the mark is as good as the promised one or better; null if they stand on different scales.</summary>
    public static bool? IsAsGood(string mark, string promised, Direction direction)
    {
        if (IsClass(mark) != IsClass(promised)) return null;
        var difference = PlaceOf(mark) - PlaceOf(promised);
        return direction == Direction.LowerIsBetter && !IsClass(mark) ? difference >= 0 : difference <= 0;
    }

    private static bool IsClass(string mark) => Classes.Contains(Full(mark));

    /// <summary>From the best on; "quasi" is half a place short.</summary>
    private static decimal PlaceOf(string mark)
    {
        var quasi = mark == Full(mark) ? 0 : 0.5m;
        if (IsClass(mark)) return Array.IndexOf(Classes, Full(mark)) + quasi;
        var text = Full(mark);
        var letter = text.First(char.IsAsciiLetterUpper);
        var times = char.IsAsciiDigit(text[0]) ? text[0] - '0' : text.Count(c => c == letter);
        var sign = text[^1] switch { '+' => -0.3m, '-' => 0.3m, _ => 0 };
        return (Letters.IndexOf(letter) * 10) - times + sign + quasi;
    }

    private static string Full(string mark) => mark.StartsWith("quasi-", StringComparison.Ordinal) ? mark["quasi-".Length..] : mark;
}
