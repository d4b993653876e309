using System.Collections.Frozen;

namespace Nianbao.Figures.English;

/// <summary>Number words below one million of the scale words: thirty-two, one hundred and five, a hundred, two thousand.</summary>
internal static class EnglishNumberWords
{
    private static readonly string[] Small =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly string[] Ordinals =
    [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
        "eleventh", "twelfth",
    ];

    private static readonly FrozenDictionary<string, int> Values = Small.Select((word, i) => (word, i))
        .Concat(Tens.Select((word, i) => (word, i: (i + 2) * 10)))
        .ToFrozenDictionary(e => e.word, e => e.i, StringComparer.OrdinalIgnoreCase);

    public static readonly WordTable<int> OrdinalTable = WordTable.OfWords([.. Ordinals.Select((word, i) => (i + 1, word))]);

    public static readonly WordTable<int> SmallTable = WordTable.OfWords([.. Small.Select((word, i) => (i, word))]);

    /// <summary>The ordinal word for 1 to 12; null for others.</summary>
    public static string? Ordinal(decimal number) =>
        number is >= 1 and <= 12 && decimal.IsInteger(number) ? Ordinals[(int)number - 1] : null;

    public static string Small1To19(int number) => Small[number];

    /// <summary>Takes words below 1000, or "a" before hundred, thousand and larger ones. Null with nothing taken.</summary>
    public static decimal? Take(TextCursor cursor)
    {
        if (TakeArticle(cursor)) return 1;
        if (TakeBelowHundred(cursor) is not { } number) return null;
        if (number is 0 or > 9 || !TakeAfterSpace(cursor, "hundred")) return number;

        number *= 100;
        var afterHundred = cursor.Position;
        TakeAfterSpace(cursor, "and");
        cursor.SkipSpaces();
        if (TakeBelowHundred(cursor) is { } rest) return number + rest;
        cursor.Position = afterHundred;
        return number;
    }

    private static bool TakeArticle(TextCursor cursor)
    {
        var start = cursor.Position;
        if (cursor.TakeWords("a") && cursor.Current == ' ')
        {
            var afterArticle = cursor.Position;
            if (cursor.TakeLongest(EnglishWords.Scales, out _))
            {
                cursor.Position = afterArticle;
                return true;
            }
        }
        cursor.Position = start;
        return false;
    }

    private static int? TakeBelowHundred(TextCursor cursor)
    {
        if (TakeValue(cursor) is not { } number) return null;
        if (number < 20) return number;
        var afterTens = cursor.Position;
        if ((cursor.Take('-') || cursor.Take(' ')) && TakeValue(cursor) is { } unit and > 0 and < 10) return number + unit;
        cursor.Position = afterTens;
        return number;
    }

    private static int? TakeValue(TextCursor cursor)
    {
        var end = cursor.Position;
        while (end < cursor.End && char.IsAsciiLetter(cursor.Text[end])) end++;
        if (!Values.TryGetValue(cursor.Text[cursor.Position..end], out var value)) return null;
        cursor.Position = end;
        return value;
    }

    private static bool TakeAfterSpace(TextCursor cursor, string word)
    {
        var start = cursor.Position;
        cursor.SkipSpaces();
        if (cursor.Position > start && cursor.TakeWords(word)) return true;
        cursor.Position = start;
        return false;
    }
}
