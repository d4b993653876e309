using Nianbao.Model;

namespace Nianbao.Figures.English;

/// <summary>Places in an order (first, 3rd in the province, No. 1, top three) and marks on a scale (AAA, Class II, Grade A, double B).</summary>
internal static class EnglishRankings
{
    private static readonly WordTable<bool> NumberSigns = WordTable.OfWords((true, "No.|no.|number|No"));

    private static readonly WordTable<bool> Among = WordTable.OfWords((true, "in|among|across|nationwide|nationally|citywide|city-wide|province-wide|provincewide|district-wide"));

    private static readonly WordTable<bool> ScaleWords = WordTable.OfWords((true, "class|grade|category|level|tier|grade-rating"));

    private static readonly WordTable<bool> AfterMark = WordTable.OfWords((true, "grade|rating|rank|class|level|-rated|rated|-grade|credit rating|credit ratings|standard"));

    public static bool TakeRank(TextCursor cursor, UnfinishedFigure draft)
    {
        var start = cursor.Position;
        if (TakePlace(cursor, draft) is not { } place)
        {
            cursor.Position = start;
            return false;
        }
        cursor.SkipSpaces();
        _ = cursor.TakeWords("place") || cursor.TakeWords("position");
        SkipAmong(cursor);
        if (cursor.TakeWords("time")) return cursor.Refuse(Refusals.FirstTime, start);
        cursor.SkipSpaces();
        if (!cursor.AtEnd && !cursor.IsAt(EnglishWords.Suffixes)) return cursor.Refuse(Refusals.NotARank);
        if (!decimal.IsInteger(place)) return cursor.Refuse(Refusals.BrokenNumber, start);
        (draft.Value, draft.Unit) = (place, Unit.Rank);
        return true;
    }

    private static decimal? TakePlace(TextCursor cursor, UnfinishedFigure draft)
    {
        if (cursor.TakeLongest(EnglishNumberWords.OrdinalTable, out var ordinal)) return ordinal;
        var isTop = cursor.TakeWords("top");
        if (isTop || cursor.TakeLongest(NumberSigns, out _))
        {
            cursor.SkipSpaces();
            var number = DigitScanner.Take(cursor) ?? EnglishNumberWords.Take(cursor);
            if (isTop && number is not null) draft.Note(Meaning.AtMost);
            return number;
        }
        return char.IsAsciiDigit(cursor.Current) && DigitScanner.Take(cursor) is { } place && TakeOrdinalEnding(cursor, place) ? place : null;
    }

    /// <summary>1st, 2nd, 3rd, 4th, 11th, 21st.</summary>
    private static bool TakeOrdinalEnding(TextCursor cursor, decimal place)
    {
        if (!decimal.IsInteger(place)) return false;
        return cursor.TakeWords(OrdinalEnding(place));
    }

    public static string OrdinalEnding(decimal place) => ((int)(place % 100), (int)(place % 10)) switch
    {
        (>= 11 and <= 13, _) => "th",
        (_, 1) => "st",
        (_, 2) => "nd",
        (_, 3) => "rd",
        _ => "th",
    };

    /// <summary>"In the province": letters to the end say among whom, which is the business of the metric.</summary>
    private static void SkipAmong(TextCursor cursor)
    {
        if (!cursor.TakeLongest(Among, out _)) return;
        while (char.IsAsciiLetter(cursor.Current) || cursor.Current is ' ' or '\'' or '-') cursor.Position++;
    }

    public static bool TakeRating(TextCursor cursor, UnfinishedFigure draft)
    {
        var start = cursor.Position;
        var quasi = cursor.TakeWords("quasi") && (cursor.Take('-') || cursor.Take(' '));
        var mark = TakeAfterScaleWord(cursor) ?? TakeRepeated(cursor) ?? TakeBare(cursor);
        if (mark is null)
        {
            cursor.Position = start;
            return false;
        }
        draft.Rating = quasi ? $"quasi-{mark}" : mark;
        return true;
    }

    private static string? TakeAfterScaleWord(TextCursor cursor)
    {
        var start = cursor.Position;
        if (cursor.TakeLongest(ScaleWords, out _))
        {
            cursor.SkipSpaces();
            if (RatingMarks.Take(cursor) is { } mark)
            {
                cursor.TakeLongest(AfterMark, out _);
                return mark;
            }
            if (char.IsAsciiDigit(cursor.Current) && DigitScanner.Take(cursor) is { } number && RatingMarks.Roman(number) is { } roman) return roman;
        }
        cursor.Position = start;
        return null;
    }

    private static string? TakeRepeated(TextCursor cursor)
    {
        var start = cursor.Position;
        var times = cursor.TakeWords("double") ? 2 : cursor.TakeWords("triple") ? 3 : 0;
        if (times > 0 && (cursor.Take('-') || cursor.Take(' ')) && RatingMarks.TakeRepeated(cursor, times) is { } mark)
        {
            cursor.TakeLongest(AfterMark, out _);
            return mark;
        }
        cursor.Position = start;
        return null;
    }

    /// <summary>A mark alone. One letter is a mark only if nothing follows but "grade" or "rating": "A 26.7% decline" has none.</summary>
    private static string? TakeBare(TextCursor cursor)
    {
        var start = cursor.Position;
        if (RatingMarks.Take(cursor) is { } mark)
        {
            var isNamed = cursor.TakeLongest(AfterMark, out _);
            cursor.SkipSpaces();
            if (mark != "I" && (mark.Length > 1 || isNamed || cursor.AtEnd)) return mark;
        }
        cursor.Position = start;
        return null;
    }
}
