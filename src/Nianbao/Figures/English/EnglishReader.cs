using Nianbao.Model;

namespace Nianbao.Figures.English;

/// <summary>An English figure is prefixes, an amount, and suffixes: up · an estimated · 6.2% · or so · year on year.</summary>
internal static class EnglishReader
{
    private const int MostNounWords = 4;

    /// <summary>A noun neither begins nor ends with one of these: "one in", "88 of".</summary>
    private static readonly string[] NoNouns = ["in", "of", "to", "at", "by", "on", "from", "with", "the", "an", "or", "and", "than", "for", "as"];

    public static FigureReading Read(TextCursor cursor)
    {
        var draft = new UnfinishedFigure();
        cursor.TrimEnd();
        cursor.SkipSpaces();
        while (!EnglishAmounts.Take(cursor, draft))
        {
            if (cursor.Refusal is null && !TakePrefix(cursor, draft)) RefuseWithoutNumber(cursor);
            if (cursor.Refusal is { } refusal) return refusal;
            cursor.SkipSpaces();
        }
        TakeNoun(cursor, draft);
        while (TakeSuffix(cursor, draft))
        {
        }
        cursor.SkipSpaces();
        if (!cursor.AtEnd) RefuseLeftover(cursor);
        if (draft is { IsTimes: true, HasDirection: true }) cursor.Refuse(Refusals.TimesMore, 0);
        return draft.Finish(cursor);
    }

    /// <summary>"Rose by 5%" is a change; "rose to 5%" names the level that was reached.</summary>
    private static bool TakePrefix(TextCursor cursor, UnfinishedFigure draft)
    {
        if (!cursor.TakeLongest(EnglishWords.Prefixes, out var meaning)) return false;
        if (meaning.Direction == 0)
        {
            draft.Note(meaning);
            return true;
        }
        cursor.SkipSpaces();
        if (cursor.TakeWords("to")) draft.ForgetDirection();
        else draft.Note(meaning);
        return true;
    }

    private static bool TakeSuffix(TextCursor cursor, UnfinishedFigure draft)
    {
        if (!cursor.TakeLongest(EnglishWords.Suffixes, out var meaning)) return false;
        draft.Note(meaning);
        return true;
    }

    /// <summary>The noun of a count: lower-case words up to the first suffix.</summary>
    private static void TakeNoun(TextCursor cursor, UnfinishedFigure draft)
    {
        if (draft.Unit != Unit.Count || draft.Rating is not null || draft.Currency is not null) return;
        if (cursor.Current != ' ' && cursor.Text[cursor.Position - 1] != ' ') return;
        var words = new List<string>();
        cursor.SkipSpaces();
        var start = cursor.Position;
        while (!cursor.AtEnd && !cursor.IsAt(EnglishWords.Suffixes) && TakeNounWord(cursor) is { } word)
        {
            if (words.Count == MostNounWords) cursor.Refuse(Refusals.CountWord, cursor.Position - word.Length);
            if (word is "dollars" or "dollar") cursor.Refuse(Refusals.Dollars, cursor.Position - word.Length);
            words.Add(word);
            cursor.SkipSpaces();
        }
        if (words.Count > 0 && (NoNouns.Contains(words[0]) || NoNouns.Contains(words[^1]))) cursor.Refuse(Refusals.Leftover(cursor.Text.AsSpan(start)), start);
        if (words.Count > 0) draft.CountWord = string.Join(' ', words);
    }

    private static string? TakeNounWord(TextCursor cursor)
    {
        var start = cursor.Position;
        while (char.IsAsciiLetterLower(cursor.Current) || (cursor.Position > start && cursor.Current is '-' or '\'')) cursor.Position++;
        var word = cursor.Text[start..cursor.Position];
        var isWhole = word.Length > 1 && char.IsAsciiLetterLower(word[^1]) && (cursor.AtEnd || cursor.Current == ' ');
        var startsNumber = EnglishNumberWords.SmallTable.StartingWith(word.Length > 0 ? word[0] : ' ').Any(e => e.Words == word);
        if (isWhole && !startsNumber) return word;
        cursor.Position = start;
        return null;
    }

    private static void RefuseWithoutNumber(TextCursor cursor)
    {
        var start = cursor.Position;
        if (cursor.TakeWords("first time")) cursor.Refuse(Refusals.FirstTime, start);
        else if (cursor.TakeLongest(EnglishWords.Indefinite, out var word)) cursor.Refuse(Refusals.Indefinite(word), start);
        else if (cursor.Current == '$') cursor.Refuse(Refusals.Dollar);
        else if (cursor.Current is '¥' or '￥') cursor.Refuse(Refusals.Yen);
        else cursor.Refuse(Refusals.NoNumber);
    }

    private static void RefuseLeftover(TextCursor cursor)
    {
        var isNumber = char.IsAsciiDigit(cursor.Current) || EnglishNumberWords.Take(cursor) is not null;
        if (isNumber) cursor.Refuse(Refusals.SecondNumber);
        else if (cursor.TakeWords("dollars")) cursor.Refuse(Refusals.Dollars);
        else cursor.Refuse(Refusals.Leftover(cursor.Rest));
    }
}
