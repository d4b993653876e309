using Nianbao.Model;

namespace Nianbao.Figures.English;

/// <summary>The middle of an English figure: a rating, a place, a part of a whole, a multiple, or a number with its unit.</summary>
internal static class EnglishAmounts
{
    /// <summary>False with nothing taken, or false with a refusal.</summary>
    public static bool Take(TextCursor cursor, UnfinishedFigure draft) =>
        EnglishRankings.TakeRating(cursor, draft)
        || EnglishParts.Take(cursor, draft)
        || EnglishRankings.TakeRank(cursor, draft)
        || (cursor.Refusal is null && TakeCounted(cursor, draft));

    private static bool TakeCounted(TextCursor cursor, UnfinishedFigure draft)
    {
        TakeCurrency(cursor, draft);
        if (EnglishNumbers.Take(cursor, draft) is not { } number) return false;
        draft.Value = number.Value!.Value;
        return EnglishParts.TakeRest(cursor, draft, number) || (cursor.Refusal is null && TakeRangeAndUnit(cursor, draft, number));
    }

    /// <summary>The currency may stand before each number, but it must be the same.</summary>
    private static void TakeCurrency(TextCursor cursor, UnfinishedFigure draft)
    {
        cursor.SkipSpaces();
        var start = cursor.Position;
        if (!cursor.TakeLongest(FigureUnits.Currencies, out var currency)) return;
        if (draft.Currency is { } other && other != currency) cursor.Refuse(Refusals.TwoUnits, start);
        draft.Currency = currency;
        cursor.SkipSpaces();
    }

    private static bool TakeRangeAndUnit(TextCursor cursor, UnfinishedFigure draft, Numeral lower)
    {
        TakePlus(cursor, draft);
        var hasUnit = TakeUnit(cursor, draft);
        var beforeJoint = cursor.Position;
        if (TakeJoint(cursor))
        {
            TakeCurrency(cursor, draft);
            if (EnglishNumbers.Take(cursor, draft) is { } upper) return TakeUpper(cursor, draft, (lower, upper), hasUnit);
        }
        if (cursor.Refusal is null) cursor.Position = beforeJoint;
        return cursor.Refusal is null;
    }

    /// <summary>"And" joins a range only after "between".</summary>
    private static bool TakeJoint(TextCursor cursor)
    {
        var before = cursor.Text.AsSpan(0, cursor.Position);
        if (!cursor.TakeLongest(EnglishWords.RangeJoints, out var needsBetween)) return false;
        return !needsBetween || before.Contains("between", StringComparison.OrdinalIgnoreCase);
    }

    private static bool TakeUpper(TextCursor cursor, UnfinishedFigure draft, (Numeral Lower, Numeral Upper) range, bool lowerHasUnit)
    {
        var lower = lowerHasUnit ? range.Lower : range.Lower.WithScaleOf(range.Upper);
        var lowerUnit = draft.Unit;
        var unitStart = cursor.Position;
        var hasUnit = TakeUnit(cursor, draft);
        if (IsRatio(cursor, draft, range, hasUnit || lowerHasUnit)) return true;
        if (lower.Value is not { } value) return cursor.Refuse(Refusals.TooLarge, lower.Start);
        if (range.Upper.Value <= value) return cursor.Refuse(Refusals.Backwards, range.Upper.Start);
        if (lowerHasUnit && draft.Unit != lowerUnit) return cursor.Refuse(Refusals.TwoUnits, unitStart);
        (draft.Value, draft.Upper) = (value, range.Upper.Value);
        return true;
    }

    /// <summary>"1.82 to 1" without a unit is a ratio, never a range.</summary>
    private static bool IsRatio(TextCursor cursor, UnfinishedFigure draft, (Numeral Lower, Numeral Upper) range, bool hasUnit)
    {
        var joint = cursor.Text[range.Lower.Start..range.Upper.Start];
        var isBare = !hasUnit && draft.Currency is null && range.Upper is { Printed: 1, Zeros: 0 } && draft.Value >= 0;
        if (!isBare || !joint.Contains("to", StringComparison.OrdinalIgnoreCase) || HasNoun(cursor)) return false;
        draft.Unit = Unit.One;
        return true;
    }

    private static bool HasNoun(TextCursor cursor)
    {
        cursor.SkipSpaces();
        return !cursor.AtEnd && !cursor.IsAt(EnglishWords.Suffixes);
    }

    /// <summary>5,500-plus, 30-odd and 300+ stand close to the number.</summary>
    private static void TakePlus(TextCursor cursor, UnfinishedFigure draft)
    {
        if (cursor.Take('+') || cursor.TakeWords("-plus") || cursor.TakeWords("-odd")) draft.Note(Meaning.AtLeast);
    }

    private static bool TakeUnit(TextCursor cursor, UnfinishedFigure draft)
    {
        var start = cursor.Position;
        cursor.TakeLongest(EnglishWords.Fillers, out _);
        if (cursor.Take("-fold") || cursor.TakeWords("fold")) return SetTimes(cursor, draft);
        if (!cursor.TakeLongest(FigureUnits.English, out var unit))
        {
            cursor.SkipSpaces();
            if (cursor.IsAt(EnglishWords.RangeJoints)) cursor.Position = start;
            return false;
        }
        if (unit == Unit.One) return SetTimes(cursor, draft);
        draft.Unit = unit;
        return true;
    }

    private static bool SetTimes(TextCursor cursor, UnfinishedFigure draft)
    {
        (draft.Unit, draft.IsTimes) = (Unit.One, true);
        cursor.TakeLongest(EnglishParts.AsMuch, out _);
        return true;
    }
}
