using System.Text.RegularExpressions;
using Nianbao.Model;

namespace Nianbao.Tests.Pages;

/// <summary>Reads the little that sample texts need: <c>[88个]{key}</c> states a figure, <c>[88个]{ref=key}</c> mentions it.</summary>
internal static partial class SampleText
{
    public static Prose Prose(string text)
    {
        var inlines = new List<Inline>();
        var end = 0;
        foreach (Match match in Marked().Matches(text))
        {
            if (match.Index > end) inlines.Add(new TextRun(text[end..match.Index]));
            inlines.Add(Inline(match.Groups["words"].Value, match.Groups["mark"].Value));
            end = match.Index + match.Length;
        }

        if (end < text.Length) inlines.Add(new TextRun(text[end..]));
        return new(inlines);
    }

    public static Translated<Prose> Both(string zh, string en) => new(Prose(zh), Prose(en));

    /// <summary>The sentence around the statement of a figure, as plain text.</summary>
    public static string? Sentence(string text, string key)
    {
        var at = text.IndexOf($"]{{{key}}}", StringComparison.Ordinal);
        if (at < 0) return null;
        var before = text[..at].LastIndexOfAny(['。', '；']) is >= 0 and var chinese ? chinese + 1 : text[..at].LastIndexOf(". ", StringComparison.Ordinal) is >= 0 and var english ? english + 2 : 0;
        var after = text.IndexOf('。', at) is > 0 and var stop ? stop + 1 : text.IndexOf(". ", at, StringComparison.Ordinal) is > 0 and var dot ? dot + 1 : text.Length;
        return Prose(text[before..after]).PlainText();
    }

    /// <summary>The words in brackets that state a figure.</summary>
    public static string? Printed(string text, string key) =>
        Marked().Matches(text).FirstOrDefault(match => match.Groups["mark"].Value == key)?.Groups["words"].Value;

    private static Inline Inline(string words, string mark) => mark switch
    {
        ['*', ..] => new Emphasis(Prose(words), Strong: true),
        _ when mark.StartsWith("term:", StringComparison.Ordinal) => new Link(Prose(words), new(LinkKind.Term, mark[5..])),
        _ when mark.StartsWith("zone:", StringComparison.Ordinal) => new Link(Prose(words), new(LinkKind.Zone, mark[5..])),
        _ when mark.StartsWith("ref=", StringComparison.Ordinal) => new FigureMention(Prose(words), mark[4..], IsStatement: false),
        _ => new FigureMention(Prose(words), mark, IsStatement: true),
    };

    [GeneratedRegex(@"\[(?<words>[^\]]*)\]\{(?<mark>[^}]*)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Marked();
}
