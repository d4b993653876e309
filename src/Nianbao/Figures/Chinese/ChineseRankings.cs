using Nianbao.Model;

namespace Nianbao.Figures.Chinese;

/// <summary>Places in an order (第一, 全省第三, 榜首, 前三) and marks on a scale (AAA级, Ⅱ类, 准二级, 双B).</summary>
internal static class ChineseRankings
{
    private const int LongestPlaceName = 10;

    private static readonly WordTable<bool> FirstPlaces = WordTable.OfHan((true, "首位|居首|榜首|居首位"));

    private static readonly WordTable<bool> ScaleWords = WordTable.OfHan(
        (true, "级|类|等|等级|评级|级评级|级评价|级标准|类标准|类水|类水质|级信用"));

    public static bool TakeRank(TextCursor cursor, UnfinishedFigure draft)
    {
        var start = cursor.Position;
        if (!cursor.IsAt(ChineseWords.Prefixes)) SkipPlaceName(cursor);
        if (cursor.TakeLongest(FirstPlaces, out _)) return SetRank(cursor, draft, 1);
        if (cursor.Current is not ('第' or '前'))
        {
            cursor.Position = start;
            return false;
        }
        var top = cursor.Text[cursor.Position++] == '前';
        cursor.SkipSpaces();
        if ((DigitScanner.Take(cursor) ?? HanNumerals.Take(cursor)) is not { } place) return cursor.Refuse(Refusals.NoNumber);
        if (top) draft.Note(Meaning.AtMost);
        _ = cursor.Take('位') || cursor.Take('名');
        return SetRank(cursor, draft, place);
    }

    /// <summary>全市第一: Han characters before the place say among whom, which is the business of the metric.</summary>
    private static void SkipPlaceName(TextCursor cursor)
    {
        var start = cursor.Position;
        while (IsPlaceName(cursor) && cursor.Position - start <= LongestPlaceName) cursor.Position++;
    }

    private static bool IsPlaceName(TextCursor cursor) =>
        cursor.Current is not ('第' or '前') && PrintedText.IsHan(cursor.Current) && !HanNumerals.IsNumeral(cursor.Current)
        && !cursor.IsAt(FirstPlaces);

    private static bool SetRank(TextCursor cursor, UnfinishedFigure draft, decimal place)
    {
        cursor.SkipSpaces();
        if (!cursor.AtEnd) return cursor.Refuse(Refusals.NotARank);
        if (!decimal.IsInteger(place)) return cursor.Refuse(Refusals.BrokenNumber);
        (draft.Value, draft.Unit) = (place, Unit.Rank);
        return true;
    }

    /// <summary>Takes a mark that reaches to the end of the text, or nothing: 二级 is one, 二级医院 is not.</summary>
    public static bool TakeRating(TextCursor cursor, UnfinishedFigure draft)
    {
        var start = cursor.Position;
        var mark = TakeMark(cursor);
        cursor.SkipSpaces();
        if (mark is null || !cursor.AtEnd)
        {
            cursor.Position = start;
            return false;
        }
        draft.Rating = mark;
        return true;
    }

    private static string? TakeMark(TextCursor cursor)
    {
        var quasi = cursor.Take('准');
        var mark = TakeRepeated(cursor) ?? RatingMarks.Take(cursor) ?? TakeHanClass(cursor, quasi);
        if (mark is null) return null;
        var hasScaleWord = cursor.TakeLongest(ScaleWords, out _);
        if (!hasScaleWord && RatingMarks.IsRoman(mark)) return null;
        return quasi ? $"quasi-{mark}" : mark;
    }

    private static string? TakeRepeated(TextCursor cursor) =>
        cursor.Take('双') ? RatingMarks.TakeRepeated(cursor, 2) : null;

    /// <summary>二级, 第二类, 准二级, but not 三类, which counts three kinds, nor 两级.</summary>
    private static string? TakeHanClass(TextCursor cursor, bool quasi)
    {
        var ordinal = cursor.Take('第');
        if (cursor.Current == '两' || HanNumerals.Digit(cursor.Current) < 0 && cursor.Current != '十') return null;
        var number = HanNumerals.Take(cursor);
        var isClass = cursor.Current is '级' || ((ordinal || quasi) && cursor.Current is '类' or '等');
        return number is { } n && isClass ? RatingMarks.Roman(n) : null;
    }
}
