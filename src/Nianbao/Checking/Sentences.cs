using System.Text;
using Nianbao.Model;

namespace Nianbao.Checking;

/// <summary>Finds the sentence around each figure of a paragraph.</summary>
internal static class Sentences
{
    private static readonly string[] Abbreviations = ["No.", "Nos.", "e.g.", "i.e.", "approx.", "vs.", "Co.", "Ltd.", "U.S.", "Dr.", "Mr.", "Ms.", "St."];

    /// <summary>For each figure stated in the paragraph its key and its sentence as plain text.</summary>
    public static IEnumerable<(string Key, string Sentence)> Of(Prose prose, Language language)
    {
        var text = new StringBuilder();
        var statements = new List<(string Key, int Start)>();
        Flatten(prose, text, statements);
        var whole = text.ToString();
        foreach (var (key, start) in statements) yield return (key, Around(whole, start, language));
    }

    private static void Flatten(Prose prose, StringBuilder text, List<(string Key, int Start)> statements)
    {
        foreach (var inline in prose.Inlines)
        {
            if (inline is FigureMention { IsStatement: true } mention) statements.Add((mention.FigureKey, text.Length));
            var nested = inline switch
            {
                Emphasis emphasis => emphasis.Content,
                Link link => link.Content,
                _ => null,
            };
            if (nested is null) text.Append(inline.PlainText());
            else Flatten(nested, text, statements);
        }
    }

    private static string Around(string text, int position, Language language)
    {
        var start = position;
        while (start > 0 && !EndsSentence(text, start - 1, language)) start--;
        var end = position;
        while (end < text.Length && !EndsSentence(text, end, language)) end++;
        return text[start..Math.Min(end + 1, text.Length)].Trim();
    }

    /// <summary>True if the last character of a sentence stands at that index: its full stop, or the closing quote or bracket behind it.</summary>
    private static bool EndsSentence(string text, int index, Language language)
    {
        if (index + 1 < text.Length && IsCloser(text[index + 1]) && IsStop(text, index, language)) return false;
        var stop = index;
        while (stop > 0 && IsCloser(text[stop])) stop--;
        return IsStop(text, stop, language);
    }

    private static bool IsCloser(char c) => c is '”' or '’' or '）' or '」' or '』' or ')' or '"';

    private static bool IsStop(string text, int index, Language language) =>
        language == Language.Zh ? text[index] is '。' or '！' or '？' : text[index] is '!' or '?' || (text[index] == '.' && IsEnglishStop(text, index));

    /// <summary>A full stop ends a sentence if a space and no small letter follows, and no abbreviation ends there.</summary>
    private static bool IsEnglishStop(string text, int index)
    {
        var next = index + 1;
        while (next < text.Length && IsCloser(text[next])) next++;
        if (next >= text.Length) return true;
        if (text[next] != ' ' || (next + 1 < text.Length && char.IsAsciiLetterLower(text[next + 1]))) return false;
        var before = text.AsSpan(0, index + 1);
        foreach (var abbreviation in Abbreviations)
        {
            if (before.EndsWith(abbreviation, StringComparison.Ordinal)) return false;
        }
        return true;
    }
}
