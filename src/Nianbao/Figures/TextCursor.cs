using System.Diagnostics.CodeAnalysis;

namespace Nianbao.Figures;

/// <summary>A place in normalised text, moving from the left; <see cref="End"/> moves in when suffixes are taken from the right.</summary>
internal sealed class TextCursor(string text)
{
    public string Text { get; } = text;

    public int Position { get; set; }

    public int End { get; set; } = text.Length;

    /// <summary>Set once a text can no longer be a figure; the first refusal stands.</summary>
    public FigureReading.Refused? Refusal { get; private set; }

    public bool AtEnd => Position >= End;

    public char Current => AtEnd ? '\0' : Text[Position];

    public ReadOnlySpan<char> Rest => AtEnd ? [] : Text.AsSpan(Position, End - Position);

    public void SkipSpaces()
    {
        while (Current == ' ') Position++;
    }

    public void TrimEnd()
    {
        while (End > Position && Text[End - 1] == ' ') End--;
    }

    /// <summary>Records why the text is no figure. Always false, so that a reader can return it.</summary>
    public bool Refuse(string reason, int? position = null)
    {
        Refusal ??= new FigureReading.Refused(reason, Math.Min(position ?? Position, Text.Length - 1));
        return false;
    }

    public bool Take(char c)
    {
        if (Current != c) return false;
        Position++;
        return true;
    }

    public bool Take(string literal)
    {
        if (!Rest.StartsWith(literal, StringComparison.Ordinal)) return false;
        Position += literal.Length;
        return true;
    }

    /// <summary>Takes English words: any case, one or more spaces for a space, and whole words only.</summary>
    public bool TakeWords(string words)
    {
        var length = MatchWords(words);
        Position += length;
        return length > 0;
    }

    /// <summary>Takes the longest entry of a table that stands here, as whole words if the table is of words.</summary>
    public bool TakeLongest<T>(WordTable<T> table, [MaybeNullWhen(false)] out T meaning)
    {
        SkipSpaces();
        foreach (var (words, entry) in table.StartingWith(Current))
        {
            if (!(table.WholeWords ? TakeWords(words) : Take(words))) continue;
            meaning = entry;
            return true;
        }
        meaning = default;
        return false;
    }

    /// <summary>True if an entry of the table stands here; nothing is taken.</summary>
    public bool IsAt<T>(WordTable<T> table)
    {
        var start = Position;
        var found = TakeLongest(table, out _);
        Position = start;
        return found;
    }

    /// <summary>Takes an entry of a table from the right end of the text, the longest first.</summary>
    public bool TakeLongestFromEnd<T>(WordTable<T> table, [MaybeNullWhen(false)] out T meaning)
    {
        TrimEnd();
        foreach (var (words, entry) in table.All)
        {
            if (!Rest.EndsWith(words, StringComparison.Ordinal)) continue;
            End -= words.Length;
            meaning = entry;
            return true;
        }
        meaning = default;
        return false;
    }

    private int MatchWords(string words)
    {
        var at = Position;
        foreach (var c in words)
        {
            if (at >= End || char.ToLowerInvariant(Text[at]) != char.ToLowerInvariant(c)) return 0;
            at++;
            while (c == ' ' && at < End && Text[at] == ' ') at++;
        }
        var endsInsideWord = char.IsAsciiLetter(words[^1]) && at < End && char.IsAsciiLetter(Text[at]);
        return endsInsideWord ? 0 : at - Position;
    }
}
