namespace Nianbao.Figures.English;

/// <summary>A number with its scale word: 46.51 billion, thirty-two thousand, 46.51bn; two and a half million.</summary>
internal static class EnglishNumbers
{
    public static Numeral? Take(TextCursor cursor, UnfinishedFigure draft)
    {
        var start = cursor.Position;
        if (TakePrinted(cursor) is not { } printed || cursor.Refusal is not null) return null;
        var zeros = 0;
        while (TakeScale(cursor, draft) is { } scale) zeros += scale;
        var number = new Numeral(printed, zeros, start);
        if (zeros <= 15 && number.Value is not null) return TakeThousands(cursor, number);
        cursor.Refuse(Refusals.TooLarge, start);
        return null;
    }

    private static decimal? TakePrinted(TextCursor cursor)
    {
        if (DigitScanner.Take(cursor) is { } digits) return digits;
        if (cursor.Refusal is not null || EnglishNumberWords.Take(cursor) is not { } words) return null;
        var afterWords = cursor.Position;
        cursor.SkipSpaces();
        if (words < 100 && cursor.TakeWords("and a half")) return words + 0.5m;
        cursor.Position = afterWords;
        return words;
    }

    /// <summary>One thousand two hundred: words below the thousand are added.</summary>
    private static Numeral? TakeThousands(TextCursor cursor, Numeral number)
    {
        if (number.Zeros != 3 || number.Printed >= 1000) return number;
        var afterThousand = cursor.Position;
        cursor.SkipSpaces();
        cursor.TakeWords("and ");
        if (char.IsAsciiLetter(cursor.Current) && EnglishNumberWords.Take(cursor) is { } rest)
        {
            return new Numeral(number.Value!.Value + rest, 0, number.Start, IsSum: true);
        }
        cursor.Position = afterThousand;
        return number;
    }

    private static int? TakeScale(TextCursor cursor, UnfinishedFigure draft)
    {
        var start = cursor.Position;
        if (cursor.TakeLongest(EnglishWords.Scales, out var zeros)) return zeros;
        if (draft.Currency is not null && cursor.TakeWords("m")) return 6;
        cursor.Position = start;
        return null;
    }
}
