using Nianbao.Model;

namespace Nianbao.Figures.English;

/// <summary>Parts of a whole and multiples: half, two thirds, 1/3, doubled, fourfold, 1.82:1.</summary>
internal static class EnglishParts
{
    /// <summary>"1.7 times as much as": nothing is added.</summary>
    public static readonly WordTable<bool> AsMuch = WordTable.OfWords((true, "as much|as many|as high|as large|as great|as much as|as many as|as high as|as large as|the size|the level"));

    private static readonly WordTable<int> Multiples = WordTable.OfWords(
        (2, "double|doubles|doubled|doubling|twice|twofold|two-fold"),
        (3, "triple|triples|tripled|tripling|treble|trebled|thrice|threefold|three-fold"),
        (4, "quadruple|quadruples|quadrupled|quadrupling|fourfold|four-fold"),
        (5, "quintuple|quintupled|fivefold|five-fold"), (6, "sixfold|six-fold"), (7, "sevenfold|seven-fold"),
        (8, "eightfold|eight-fold"), (9, "ninefold|nine-fold"), (10, "tenfold|ten-fold"));

    private static readonly WordTable<int> Wholes = WordTable.OfWords(
        (2, "half|halves"), (3, "third|thirds"), (4, "quarter|quarters"), (5, "fifth|fifths"), (6, "sixth|sixths"),
        (7, "seventh|sevenths"), (8, "eighth|eighths"), (9, "ninth|ninths"), (10, "tenth|tenths"));

    private static readonly WordTable<int> Parts = WordTable.OfWords(
        (1, "a|one"), (2, "two"), (3, "three"), (4, "four"), (5, "five"), (6, "six"), (7, "seven"), (8, "eight"), (9, "nine"));

    private static readonly WordTable<bool> FullCoverage = WordTable.OfWords((true, "full coverage|universal coverage|complete coverage"));

    /// <summary>Those in words.</summary>
    public static bool Take(TextCursor cursor, UnfinishedFigure draft)
    {
        if (cursor.TakeLongest(FullCoverage, out _)) return SetShare(draft, 100);
        return TakeMultiple(cursor, draft) || TakeHalf(cursor, draft) || TakeFraction(cursor, draft);
    }

    /// <summary>Those that begin with digits, of which <paramref name="number"/> has been taken: 1/3, 1.82:1.</summary>
    public static bool TakeRest(TextCursor cursor, UnfinishedFigure draft, Numeral number)
    {
        var afterNumber = cursor.Position;
        cursor.SkipSpaces();
        if (cursor.Take('/')) return SetFraction(cursor, draft, number);
        if (cursor.Take(':')) return SetRatio(cursor, draft);
        cursor.Position = afterNumber;
        return false;
    }

    /// <summary>The English words for a fraction with a whole of 3 to 10: one third, two sevenths.</summary>
    public static string? Words(int part, int whole)
    {
        if (whole is < 3 or > 10) return null;
        var names = Wholes.All.Where(entry => entry.Meaning == whole).Select(entry => entry.Words);
        var name = part == 1 ? names.MinBy(n => n.Length) : names.MaxBy(n => n.Length);
        return $"{EnglishNumberWords.Small1To19(part)} {name}";
    }

    private static bool TakeMultiple(TextCursor cursor, UnfinishedFigure draft)
    {
        var start = cursor.Position;
        if (!cursor.TakeLongest(Multiples, out var multiple)) return false;
        (draft.Value, draft.Unit) = (multiple, Unit.One);
        draft.IsTimes = cursor.Text.AsSpan(start, cursor.Position - start).EndsWith("fold", StringComparison.OrdinalIgnoreCase);
        cursor.TakeLongest(AsMuch, out _);
        return true;
    }

    /// <summary>"Half" is 50%; "half a year" is half of the unit and "half a million" of the number.</summary>
    private static bool TakeHalf(TextCursor cursor, UnfinishedFigure draft)
    {
        if (!cursor.TakeWords("half")) return false;
        var afterHalf = cursor.Position;
        cursor.SkipSpaces();
        if (!cursor.TakeWords("a") && !cursor.TakeWords("an"))
        {
            cursor.Position = afterHalf;
            return SetShare(draft, 50);
        }
        if (cursor.TakeLongest(FigureUnits.English, out var unit)) (draft.Value, draft.Unit) = (0.5m, unit);
        else if (cursor.TakeLongest(EnglishWords.Scales, out var zeros)) draft.Value = ExactDecimal.Shift(0.5m, zeros)!.Value;
        else return cursor.Refuse(Refusals.Leftover(cursor.Rest));
        return cursor.TakeLongest(FigureUnits.English, out unit) ? SetUnit(draft, unit) : true;
    }

    private static bool TakeFraction(TextCursor cursor, UnfinishedFigure draft)
    {
        var start = cursor.Position;
        if (cursor.TakeLongest(Parts, out var part) && (cursor.Take('-') || cursor.Take(' ')) && cursor.TakeLongest(Wholes, out var whole))
        {
            return Fractions.Percent(part, whole) is { } percent
                ? SetShare(draft, percent)
                : cursor.Refuse(Refusals.FractionOfWhole, start);
        }
        cursor.Position = start;
        return false;
    }

    private static bool SetFraction(TextCursor cursor, UnfinishedFigure draft, Numeral part)
    {
        if (EnglishNumbers.Take(cursor, draft) is not { } whole) return cursor.Refuse(Refusals.NoNumber);
        return Fractions.Percent(part.Value!.Value, whole.Value!.Value) is { } percent
            ? SetShare(draft, percent)
            : cursor.Refuse(Refusals.FractionOfWhole, part.Start);
    }

    private static bool SetRatio(TextCursor cursor, UnfinishedFigure draft)
    {
        cursor.SkipSpaces();
        if (EnglishNumbers.Take(cursor, draft) is not { } one) return cursor.Refuse(Refusals.NoNumber);
        return one.Value == 1 ? SetUnit(draft, Unit.One) : cursor.Refuse(Refusals.RatioToOne, one.Start);
    }

    private static bool SetShare(UnfinishedFigure draft, decimal percent)
    {
        draft.Value = percent;
        return SetUnit(draft, Unit.Percent);
    }

    private static bool SetUnit(UnfinishedFigure draft, Unit unit)
    {
        draft.Unit = unit;
        return true;
    }
}
