using System.Text;
using Nianbao.Model;

namespace Nianbao.Reading;

/// <summary>
/// White space in running text. A line break is a space in English and nothing between Chinese characters; Chinese text has no
/// space beside a Chinese character at all, also not between it and a digit (the rule of this site's Chinese pages).
/// </summary>
public static class Spacing
{
    public static Prose Tidy(Prose prose, Language language)
    {
        var text = prose.PlainText();
        if (!text.Any(char.IsWhiteSpace)) return prose;
        var kept = KeptSpaces(text, language);
        var position = 0;
        return Rebuild(prose, kept, ref position);
    }

    public static string Tidy(string text, Language language) => Tidy(new Prose([new TextRun(text)]), language).PlainText();

    /// <summary>True of Han characters and of full-width punctuation.</summary>
    public static bool IsChinese(char c) => c is >= '\u2e80' and <= '\u9fff' or >= '\uf900' and <= '\ufaff' or >= '\ufe30' and <= '\ufe4f'
        or >= '\uff01' and <= '\uff60' or '“' or '”' or '‘' or '’' or '—' or '…';

    /// <summary>For each character of the text whether it stays; of a run of white space at most the first does.</summary>
    private static bool[] KeptSpaces(string text, Language language)
    {
        var kept = new bool[text.Length];
        for (var start = 0; start < text.Length; start++)
        {
            kept[start] = true;
            if (!char.IsWhiteSpace(text[start])) continue;
            var end = start;
            while (end < text.Length && char.IsWhiteSpace(text[end])) end++;
            var (before, after) = (start == 0 ? '\0' : text[start - 1], end == text.Length ? '\0' : text[end]);
            kept[start] = before != '\0' && after != '\0' && IsSpaceBetween(before, after, language);
            start = end - 1;
        }
        return kept;
    }

    private static bool IsSpaceBetween(char before, char after, Language language) =>
        language == Language.Zh ? !IsChinese(before) && !IsChinese(after) : !IsHan(before) || !IsHan(after);

    private static bool IsHan(char c) => c is >= '\u2e80' and <= '\u9fff' or >= '\uf900' and <= '\ufaff';

    private static Prose Rebuild(Prose prose, bool[] kept, ref int position)
    {
        var inlines = new List<Inline>(prose.Inlines.Count);
        foreach (var inline in prose.Inlines)
        {
            inlines.Add(inline switch
            {
                TextRun run => new TextRun(Keep(run.Text, kept, ref position)),
                Emphasis emphasis => emphasis with { Content = Rebuild(emphasis.Content, kept, ref position) },
                Link link => link with { Content = Rebuild(link.Content, kept, ref position) },
                FigureMention mention => mention with { Content = Rebuild(mention.Content, kept, ref position) },
                _ => inline,
            });
        }
        return new(inlines);
    }

    private static string Keep(string text, bool[] kept, ref int position)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (kept[position++]) result.Append(char.IsWhiteSpace(c) ? ' ' : c);
        }
        return result.ToString();
    }
}
