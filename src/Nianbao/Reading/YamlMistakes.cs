using System.Text.RegularExpressions;
using Nianbao.Diagnostics;

namespace Nianbao.Reading;

/// <summary>
/// Looks for the usual mistakes of an author in lines that are no YAML. A parser often stumbles lines below the mistake; so the lines are
/// looked through from the first one on, and the first mistake is the answer.
/// </summary>
internal sealed partial class YamlMistakes
{
    private readonly SourceFile file;
    private readonly List<YamlLine> lines;
    private readonly Stack<int> levels = new();

    /// <summary>True if the line above is a key without a value, so that a deeper line may follow.</summary>
    private bool mayGoDeeper = true;

    private YamlMistakes(SourceFile file, int firstLine, int lastLine)
    {
        this.file = file;
        lines = [.. Enumerable.Range(firstLine, lastLine - firstLine + 1).Select(number => new YamlLine(file.At(number, 1).Position, file.Line(number)))];
    }

    /// <summary>The first mistake up to the line at which the parser gave up; null if it is an unusual one.</summary>
    public static Diagnostic? Find(SourceFile file, int firstLine, int lastLine, int givenUpAt) =>
        new YamlMistakes(file, firstLine, lastLine).Find(givenUpAt - firstLine);

    private Diagnostic? Find(int last)
    {
        for (var at = 0; at <= last && at < lines.Count;)
        {
            var line = lines[at];
            var valueLines = line.HasValue ? lines.Skip(at + 1).TakeWhile(below => below.IsEmpty || below.Indent > line.Indent).Count() : 0;
            if (MistakeIn(at, lines.GetRange(at + 1, valueLines)) is { } mistake) return mistake;
            at += 1 + valueLines;
        }
        return null;
    }

    /// <param name="below">The lines that the value goes on in.</param>
    private Diagnostic? MistakeIn(int at, List<YamlLine> below)
    {
        var line = lines[at];
        if (line.IsEmpty) return null;
        return BadKey(line) ?? (line.HasKey ? BadIndent(line) ?? BadValue(line, below) : NoKey(at));
    }

    private Diagnostic? BadKey(YamlLine line)
    {
        var match = StuckKey().Match(line.Text);
        var colon = new Place(file, line.Start + match.Groups["colon"].Index, 1);
        return !match.Success ? null : match.Groups["colon"].Value == ":" ? Problems.NoSpaceAfterColon(colon) : Problems.FullWidthSign(colon, '：', ':');
    }

    /// <summary>A text may stand below its key, if no key stands beside it; anywhere else the colon has been forgotten.</summary>
    private Diagnostic? NoKey(int at)
    {
        var line = lines[at];
        var isBesideKey = lines.Skip(at + 1).FirstOrDefault(below => !below.IsEmpty) is { HasKey: true } next && next.Indent == line.Indent;
        var isText = mayGoDeeper && !isBesideKey;
        return isText || !char.IsLetterOrDigit(line.Content[0]) ? null : Problems.NoColon(new(file, line.Start + line.Indent, line.Content.Length));
    }

    private Diagnostic? BadIndent(YamlLine line)
    {
        var place = new Place(file, line.Start, line.Indent);
        var goesBack = levels.TryPeek(out var level) && level > line.Indent;
        while (levels.TryPeek(out level) && level > line.Indent) levels.Pop();
        if (levels.Count > 0 && level == line.Indent) return null;
        if (goesBack || !mayGoDeeper) return Problems.BadIndent(place);
        levels.Push(line.Indent);
        return null;
    }

    private Diagnostic? BadValue(YamlLine line, List<YamlLine> below)
    {
        mayGoDeeper = !line.HasValue;
        if (mayGoDeeper || BlockText().IsMatch(line.Value)) return null;
        var (start, end) = (line.Start + line.ValueAt, below.Count == 0 ? line.Start + line.Text.Length : below[^1].Start + below[^1].Text.Length);
        var mistake = new YamlValue(file, start, end).FindMistake();
        var tooDeep = below.Find(other => other.HasKey);
        return tooDeep is null || (mistake is not null && mistake.Place.Position < tooDeep.Start) ? mistake : Problems.BadIndent(new(file, tooDeep.Start, tooDeep.Indent));
    }

    /// <summary>A key with a full-width colon, or with a colon that its value sticks to.</summary>
    [GeneratedRegex(@"^ *[\w.\-]+\s*(?:(?<colon>：)|(?<=\w)(?<colon>:)(?![\s/]|$))", RegexOptions.ECMAScript)]
    private static partial Regex StuckKey();

    /// <summary>The head of a text of several lines.</summary>
    [GeneratedRegex(@"^[|>][-+1-9]{0,2}\s*(?:#.*)?$")]
    private static partial Regex BlockText();
}

/// <summary>A line of YAML and where its key and value stand in it.</summary>
internal sealed record YamlLine
{
    public YamlLine(int start, string text)
    {
        (Start, Text, Content) = (start, text, text.Trim(' '));
        Indent = text.Length - text.TrimStart(' ').Length;
        var keyEnd = Content is ['"' or '\'', ..] ? text.IndexOf(Content[0], Indent + 1) : Indent;
        var colon = keyEnd < 0 || IsEmpty || IsItem || Content[0] is '{' or '[' ? -1 : $"{text} ".IndexOf(": ", keyEnd, StringComparison.Ordinal);
        HasKey = colon >= 0;
        ValueAt = colon < 0 ? text.Length : colon + 1 + text[(colon + 1)..].TakeWhile(c => c == ' ').Count();
    }

    /// <summary>Where the line begins in its file.</summary>
    public int Start { get; }

    public string Text { get; }

    public string Content { get; }

    public int Indent { get; }

    public int ValueAt { get; }

    public bool HasKey { get; }

    public bool IsEmpty => Content is "" or ['#', ..];

    public bool IsItem => Content is "-" or ['-', ' ', ..];

    public string Value => Text[ValueAt..];

    public bool HasValue => Value is not ("" or ['#', ..]);
}
