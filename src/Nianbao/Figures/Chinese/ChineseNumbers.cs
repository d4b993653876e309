using Nianbao.Model;

namespace Nianbao.Figures.Chinese;

/// <summary>A number with its scale words: 465.1亿, 300余万, 三千二百万, 1亿2000万.</summary>
internal static class ChineseNumbers
{
    /// <summary>Takes a number; 余 and 多 inside it are noted as "at least", 来 as "about".</summary>
    public static Numeral? Take(TextCursor cursor, UnfinishedFigure draft)
    {
        if (TakePart(cursor, draft) is not { } first) return null;
        var (sum, lowest) = (first, first.Zeros);
        while (lowest > 0 && decimal.IsInteger(first.Printed) && TakeSmallerPart(cursor, draft, lowest) is { } part)
        {
            if (sum.Value is not { } left || part.Value is not { } right || left > decimal.MaxValue / 2) return TooLarge(cursor, first.Start);
            sum = new Numeral(left + right, 0, first.Start, IsSum: true);
            lowest = part.Zeros;
        }
        if (cursor.Refusal is not null) return null;
        return sum.Value is null ? TooLarge(cursor, first.Start) : sum;
    }

    private static Numeral? TooLarge(TextCursor cursor, int start)
    {
        cursor.Refuse(Refusals.TooLarge, start);
        return null;
    }

    private static Numeral? TakePart(TextCursor cursor, UnfinishedFigure draft)
    {
        var start = cursor.Position;
        var printed = DigitScanner.Take(cursor) ?? (cursor.Refusal is null ? HanNumerals.Take(cursor) : null);
        if (cursor.Refusal is not null) return null;
        if (printed is null && cursor.Current is not ('万' or '亿')) return null;
        if (cursor.Current == '几') return Indefinite(cursor, start);
        return new Numeral(printed ?? 1, TakeScale(cursor, draft), start);
    }

    private static Numeral? Indefinite(TextCursor cursor, int start)
    {
        cursor.Refuse(Refusals.Indefinite(cursor.Text[start..(cursor.Position + 1)]), start);
        return null;
    }

    /// <summary>In 1亿2000万 and 3万5千 each part stands below the scale before it and has a scale of its own, or all four places.</summary>
    private static Numeral? TakeSmallerPart(TextCursor cursor, UnfinishedFigure draft, int above)
    {
        var start = cursor.Position;
        cursor.Take('零');
        var isNumber = char.IsAsciiDigit(cursor.Current) || HanNumerals.Digit(cursor.Current) > 0;
        if (isNumber && TakePart(cursor, draft) is { } part)
        {
            var fits = decimal.IsInteger(part.Value ?? 0.5m) && part.Zeros < above && part.Value < Power(above) && part.Value >= Power(above - 4);
            if (fits && (part.Zeros > 0 || part.Printed >= 1000 || cursor.Text[start] == '零')) return part;
            cursor.Refuse(Refusals.SecondNumber, start);
        }
        cursor.Position = start;
        return null;
    }

    private static decimal Power(int zeros) => ExactDecimal.Shift(1, Math.Max(zeros, 0)) ?? 1;

    private static int TakeScale(TextCursor cursor, UnfinishedFigure draft)
    {
        TakeMore(cursor, draft);
        var start = cursor.Position;
        if (cursor.IsAt(FigureUnits.Chinese) || !cursor.TakeLongest(ChineseWords.Scales, out var zeros))
        {
            cursor.Position = start;
            return 0;
        }
        TakeMore(cursor, draft);
        return zeros;
    }

    private static void TakeMore(TextCursor cursor, UnfinishedFigure draft)
    {
        var start = cursor.Position;
        cursor.SkipSpaces();
        if (cursor.Take('余') || cursor.Take('多')) draft.Note(Meaning.AtLeast);
        else if (cursor.Take('来')) draft.Note(Meaning.About);
        else cursor.Position = start;
    }
}
