namespace Nianbao.Figures.Chinese;

/// <summary>A Chinese figure is prefixes, an amount, and suffixes: 预计 增长 · 6.2% · 左右.</summary>
internal static class ChineseReader
{
    public static FigureReading Read(TextCursor cursor)
    {
        var draft = new UnfinishedFigure();
        TakeSuffixes(cursor, draft);
        cursor.SkipSpaces();
        while (!ChineseAmounts.Take(cursor, draft))
        {
            if (cursor.Refusal is null && !TakePrefix(cursor, draft)) RefuseWithoutNumber(cursor);
            if (cursor.Refusal is { } refusal) return refusal;
            cursor.SkipSpaces();
        }
        if (draft is { IsTimes: true, HasDirection: true }) draft.TurnTimesIntoChange(cursor);
        return draft.Finish(cursor);
    }

    private static void TakeSuffixes(TextCursor cursor, UnfinishedFigure draft)
    {
        while (cursor.TakeLongestFromEnd(ChineseWords.Suffixes, out var meaning)) draft.Note(meaning);
    }

    private static bool TakePrefix(TextCursor cursor, UnfinishedFigure draft)
    {
        if (TakeComparison(cursor)) return true;
        if (TakeRoundNumberWord(cursor, draft)) return true;
        if (!cursor.TakeLongest(ChineseWords.Prefixes, out var meaning)) return false;
        if (meaning.Direction == 0)
        {
            draft.Note(meaning);
            return true;
        }
        cursor.Take('了');
        if (!cursor.TakeLongest(ChineseWords.ReachedLevel, out _)) draft.Note(meaning);
        return true;
    }

    /// <summary>上 is "at least" before a round number only: 上百家, but 上海.</summary>
    private static bool TakeRoundNumberWord(TextCursor cursor, UnfinishedFigure draft)
    {
        if (cursor.Rest is not ['上', '百' or '千' or '万' or '亿', ..]) return false;
        cursor.Position++;
        draft.Note(Meaning.AtLeast);
        return true;
    }

    /// <summary>较2014年 and 比2023年 name the year of comparison, which is the business of the sentence.</summary>
    private static bool TakeComparison(TextCursor cursor)
    {
        var start = cursor.Position;
        if (cursor.Current is '较' or '比')
        {
            cursor.Position++;
            cursor.SkipSpaces();
            var digits = 0;
            for (; char.IsAsciiDigit(cursor.Current); cursor.Position++) digits++;
            cursor.SkipSpaces();
            if (digits == 4 && cursor.Take('年')) return true;
        }
        cursor.Position = start;
        return false;
    }

    private static void RefuseWithoutNumber(TextCursor cursor)
    {
        var start = cursor.Position;
        if (cursor.TakeLongest(ChineseWords.Indefinite, out var word)) cursor.Refuse(Refusals.Indefinite(word), start);
        else if (cursor.Current == '$') cursor.Refuse(Refusals.Dollar);
        else if (cursor.Current is '¥' or '￥') cursor.Refuse(Refusals.Yen);
        else cursor.Refuse(Refusals.NoNumber);
    }
}
