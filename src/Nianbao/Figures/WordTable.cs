using System.Collections.Frozen;

namespace Nianbao.Figures;

/// <summary>Words or phrases with their meanings. The longest comes first: 不超过 before 超, "up to" before "up".</summary>
internal sealed class WordTable<T>
{
    private readonly FrozenDictionary<char, (string Words, T Meaning)[]> byFirst;

    public WordTable(bool wholeWords, IEnumerable<(string Words, T Meaning)> entries)
    {
        WholeWords = wholeWords;
        All = [.. entries.OrderByDescending(e => e.Words.Length).ThenBy(e => e.Words, StringComparer.Ordinal)];
        byFirst = All.GroupBy(e => char.ToLowerInvariant(e.Words[0])).ToFrozenDictionary(g => g.Key, g => g.ToArray());
    }

    public bool WholeWords { get; }

    public IReadOnlyList<(string Words, T Meaning)> All { get; }

    public IReadOnlyList<(string Words, T Meaning)> StartingWith(char first) =>
        byFirst.TryGetValue(char.ToLowerInvariant(first), out var entries) ? entries : [];
}

/// <summary>Tables are written as rows: one meaning, and the words that carry it, separated by '|'.</summary>
internal static class WordTable
{
    public static WordTable<T> OfHan<T>(params (T Meaning, string Words)[] rows) => new(wholeWords: false, Entries(rows));

    public static WordTable<T> OfWords<T>(params (T Meaning, string Words)[] rows) => new(wholeWords: true, Entries(rows));

    private static IEnumerable<(string Words, T Meaning)> Entries<T>((T Meaning, string Words)[] rows) =>
        from row in rows
        from words in row.Words.Split('|')
        select (words, row.Meaning);
}
