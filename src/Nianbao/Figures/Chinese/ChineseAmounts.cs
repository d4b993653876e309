using Nianbao.Model;

namespace Nianbao.Figures.Chinese;

/// <summary>The middle of a Chinese figure: a rating, a place, a part of a whole, a multiple, or a number with its unit.</summary>
internal static class ChineseAmounts
{
    private const int LongestCountWord = 6;

    /// <summary>Takes the rest of the text as an amount. False with nothing taken, or false with a refusal.</summary>
    public static bool Take(TextCursor cursor, UnfinishedFigure draft) =>
        ChineseRankings.TakeRating(cursor, draft)
        || ChineseRankings.TakeRank(cursor, draft)
        || ChineseParts.TakeWord(cursor, draft)
        || (cursor.Refusal is null && TakeCounted(cursor, draft));

    private static bool TakeCounted(TextCursor cursor, UnfinishedFigure draft)
    {
        var start = cursor.Position;
        if (cursor.TakeLongest(FigureUnits.Currencies, out var currency)) draft.Currency = currency;
        cursor.SkipSpaces();
        if (ChineseNumbers.Take(cursor, draft) is not { } number)
        {
            if (draft.Currency is null) cursor.Position = start;
            return false;
        }
        cursor.SkipSpaces();
        draft.Value = number.Value!.Value;
        return ChineseParts.TakeRest(cursor, draft, number) || (cursor.Refusal is null && TakeRangeAndUnit(cursor, draft, number));
    }

    private static bool TakeRangeAndUnit(TextCursor cursor, UnfinishedFigure draft, Numeral lower)
    {
        var hasUnit = TakeUnit(cursor, draft);
        var beforeJoint = cursor.Position;
        if (cursor.TakeLongest(ChineseWords.RangeJoints, out _))
        {
            cursor.SkipSpaces();
            if (ChineseNumbers.Take(cursor, draft) is { } upper) return TakeUpper(cursor, draft, (lower, upper), hasUnit);
            if (cursor.Refusal is not null) return false;
            cursor.Position = beforeJoint;
        }
        return TakeTail(cursor, draft, hasUnit);
    }

    private static bool TakeUpper(TextCursor cursor, UnfinishedFigure draft, (Numeral Lower, Numeral Upper) range, bool lowerHasUnit)
    {
        var lower = lowerHasUnit ? range.Lower : range.Lower.WithScaleOf(range.Upper);
        if (lower.Value is not { } value) return cursor.Refuse(Refusals.TooLarge, lower.Start);
        if (range.Upper.Value <= value) return cursor.Refuse(Refusals.Backwards, range.Upper.Start);
        (draft.Value, draft.Upper) = (value, range.Upper.Value);

        var lowerUnit = draft.Unit;
        var unitStart = cursor.Position;
        var hasUnit = TakeUnit(cursor, draft);
        if (lowerHasUnit && draft.Unit != lowerUnit) return cursor.Refuse(Refusals.TwoUnits, unitStart);
        return TakeTail(cursor, draft, hasUnit || lowerHasUnit);
    }

    private static bool TakeUnit(TextCursor cursor, UnfinishedFigure draft)
    {
        var start = cursor.Position;
        if (!cursor.TakeLongest(FigureUnits.Chinese, out var unit))
        {
            cursor.Position = start;
            return false;
        }
        draft.Unit = unit;
        draft.IsTimes = unit == Unit.One;
        if (unit.Code == "a" && draft.Value is >= 1 and < 100 && cursor.Take('半')) draft.Value += 0.5m;
        cursor.SkipSpaces();
        return true;
    }

    private static bool TakeTail(TextCursor cursor, UnfinishedFigure draft, bool hasUnit)
    {
        cursor.SkipSpaces();
        if (cursor.AtEnd) return true;
        if (hasUnit || IsDirection(cursor)) return RefuseLeftover(cursor);

        var start = cursor.Position;
        while (IsCountWord(cursor.Current) && cursor.Position - start < LongestCountWord) cursor.Position++;
        var word = cursor.Text[start..cursor.Position];
        cursor.SkipSpaces();
        if (word.Length == 0 || !cursor.AtEnd) return RefuseLeftover(cursor);
        draft.CountWord = word;
        return true;
    }

    /// <summary>零增长 counts nothing.</summary>
    private static bool IsDirection(TextCursor cursor)
    {
        var start = cursor.Position;
        var isDirection = cursor.TakeLongest(ChineseWords.Prefixes, out var meaning) && meaning.Direction != 0;
        cursor.Position = start;
        return isDirection;
    }

    private static bool IsCountWord(char c) => PrintedText.IsHan(c) && !HanNumerals.IsNumeral(c) && c != '半';

    private static bool RefuseLeftover(TextCursor cursor) =>
        cursor.Current == '几' ? cursor.Refuse(Refusals.Indefinite("几"))
        : char.IsAsciiDigit(cursor.Current) || HanNumerals.IsNumeral(cursor.Current) ? cursor.Refuse(Refusals.SecondNumber)
        : cursor.Refuse(Refusals.Leftover(cursor.Rest));
}
