namespace Nianbao.Figures;

/// <summary>The marks of rating scales, alike in both languages: AAA, AA+, 3A, Ⅱ or II. Case matters: "a" is an article.</summary>
internal static class RatingMarks
{
    private static readonly string[] Romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

    public const int MaxClass = 12;

    /// <summary>The Roman numeral of a class from 1 to 12; null for any other number.</summary>
    public static string? Roman(decimal number) =>
        number is >= 1 and <= MaxClass && decimal.IsInteger(number) ? Romans[(int)number - 1] : null;

    public static bool IsRoman(string mark) => Romans.Contains(mark);

    /// <summary>Takes a mark, or nothing.</summary>
    public static string? Take(TextCursor cursor)
    {
        var start = cursor.Position;
        var mark = TakeLetters(cursor) ?? TakeCountedA(cursor) ?? TakeRoman(cursor);
        if (mark is not null && !IsWordCharacter(cursor.Current)) return mark;
        cursor.Position = start;
        return null;
    }

    /// <summary>One letter twice or three times: "double B", 双B.</summary>
    public static string? TakeRepeated(TextCursor cursor, int times)
    {
        var letter = cursor.Current;
        if (letter is not (>= 'A' and <= 'E')) return null;
        cursor.Position++;
        return IsWordCharacter(cursor.Current) ? null : new string(letter, times);
    }

    private static string? TakeLetters(TextCursor cursor)
    {
        var letter = cursor.Current;
        if (letter is not (>= 'A' and <= 'E' or 'S')) return null;
        var start = cursor.Position;
        while (cursor.Current == letter && cursor.Position - start < 3) cursor.Position++;
        var signFollowsWord = cursor.Position + 1 < cursor.End && IsWordCharacter(cursor.Text[cursor.Position + 1]);
        if (cursor.Current is '+' or '-' && !signFollowsWord) cursor.Position++;
        return cursor.Text[start..cursor.Position];
    }

    private static string? TakeCountedA(TextCursor cursor)
    {
        if (cursor.Current is not (>= '2' and <= '5')) return null;
        var start = cursor.Position++;
        return cursor.Take('A') ? cursor.Text[start..cursor.Position] : Back(cursor, start);
    }

    private static string? TakeRoman(TextCursor cursor)
    {
        if (cursor.Current is >= 'Ⅰ' and <= 'Ⅻ') return Romans[cursor.Text[cursor.Position++] - 'Ⅰ'];
        var start = cursor.Position;
        while (cursor.Current is 'I' or 'V' or 'X') cursor.Position++;
        var roman = cursor.Text[start..cursor.Position];
        return IsRoman(roman) ? roman : Back(cursor, start);
    }

    private static string? Back(TextCursor cursor, int start)
    {
        cursor.Position = start;
        return null;
    }

    private static bool IsWordCharacter(char c) => char.IsAsciiLetterOrDigit(c);
}
