using Nianbao.Model;

namespace Nianbao.Figures.Chinese;

/// <summary>Parts of a whole and multiples: 半, 八成, 三分之一, 1/3, 百分之六, 翻两番, 1.82：1.</summary>
internal static class ChineseParts
{
    private const int MostDoublings = 10;

    /// <summary>Those that begin with a word: 全覆盖, 翻番, 一半, 半年.</summary>
    public static bool TakeWord(TextCursor cursor, UnfinishedFigure draft)
    {
        if (cursor.Take("全覆盖")) return TakeShare(cursor, draft, 100);
        return TakeDoublings(cursor, draft) || TakeHalf(cursor, draft);
    }

    /// <summary>Those that begin with a number, of which <paramref name="number"/> has been taken.</summary>
    public static bool TakeRest(TextCursor cursor, UnfinishedFigure draft, Numeral number)
    {
        if (cursor.Take('成')) return TakeTenths(cursor, draft, number);
        if (cursor.Take("分之")) return TakeSecond(cursor, draft) is { } part && SetFraction(cursor, draft, part, number);
        if (cursor.Take('/')) return TakeSecond(cursor, draft) is { } whole && SetFraction(cursor, draft, number, whole);
        if (!cursor.Take(':') && !cursor.Take('比')) return false;
        if (TakeSecond(cursor, draft) is not { } one) return false;
        return one.Value == 1 ? TakeMultiple(cursor, draft, draft.Value) : cursor.Refuse(Refusals.RatioToOne, one.Start);
    }

    /// <summary>翻番 and 翻一番 double; 翻n番 is two to the power of n.</summary>
    private static bool TakeDoublings(TextCursor cursor, UnfinishedFigure draft)
    {
        var start = cursor.Position;
        if (!cursor.Take('翻')) return false;
        cursor.Take('了');
        var times = DigitScanner.Take(cursor) ?? HanNumerals.Take(cursor) ?? 1;
        var isWhole = decimal.IsInteger(times) && times is >= 1 and <= MostDoublings;
        if (!cursor.Take('番')) cursor.Refuse(Refusals.NoNumber, start);
        else if (!isWhole) cursor.Refuse(Refusals.BrokenNumber, start);
        if (cursor.Refusal is not null) return false;
        draft.ForgetDirection();
        return TakeMultiple(cursor, draft, 1 << (int)times);
    }

    /// <summary>半 and 一半 are 50%; before a unit of time it is half of one: 半年, 半个月.</summary>
    private static bool TakeHalf(TextCursor cursor, UnfinishedFigure draft)
    {
        if (cursor.Take("一半") || cursor.Take("半数")) return TakeShare(cursor, draft, 50);
        if (!cursor.Take('半')) return false;
        if (!cursor.TakeLongest(FigureUnits.Chinese, out var unit)) return TakeShare(cursor, draft, 50);
        (draft.Value, draft.Unit) = (0.5m, unit);
        return TakeEnd(cursor);
    }

    private static bool TakeTenths(TextCursor cursor, UnfinishedFigure draft, Numeral number)
    {
        var half = cursor.Take('半') ? 0.5m : 0m;
        if (number.Value is not (> 0 and <= 10) || number.Zeros > 0) return cursor.Refuse(Refusals.FractionOfWhole, number.Start);
        return TakeShare(cursor, draft, ExactDecimal.Normalise((number.Printed + half) * 10));
    }

    private static Numeral? TakeSecond(TextCursor cursor, UnfinishedFigure draft)
    {
        cursor.SkipSpaces();
        var second = ChineseNumbers.Take(cursor, draft);
        if (second is null) cursor.Refuse(Refusals.NoNumber);
        return second;
    }

    private static bool SetFraction(TextCursor cursor, UnfinishedFigure draft, Numeral part, Numeral whole) =>
        Fractions.Percent(part.Value!.Value, whole.Value!.Value) is { } percent
            ? TakeShare(cursor, draft, percent)
            : cursor.Refuse(Refusals.FractionOfWhole, Math.Min(part.Start, whole.Start));

    private static bool TakeShare(TextCursor cursor, UnfinishedFigure draft, decimal percent)
    {
        (draft.Value, draft.Unit) = (percent, Unit.Percent);
        return TakeEnd(cursor);
    }

    private static bool TakeMultiple(TextCursor cursor, UnfinishedFigure draft, decimal multiple)
    {
        (draft.Value, draft.Unit) = (multiple, Unit.One);
        return TakeEnd(cursor);
    }

    private static bool TakeEnd(TextCursor cursor)
    {
        cursor.SkipSpaces();
        return cursor.AtEnd || cursor.Refuse(Refusals.Leftover(cursor.Rest));
    }
}
