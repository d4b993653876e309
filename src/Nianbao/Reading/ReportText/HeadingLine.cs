using System.Text.RegularExpressions;

namespace Nianbao.Reading.ReportText;

/// <summary>The parts of <c>## 产业与项目 {#industry theme=industry}</c>.</summary>
public sealed partial record HeadingLine(string Text, string Id, int IdStart, string? Theme, int ThemeStart)
{
    /// <summary>Null if the line is no heading of that form.</summary>
    public static HeadingLine? Parse(string line)
    {
        var match = Form().Match(line);
        if (!match.Success) return null;
        var (id, theme) = (match.Groups["id"], match.Groups["theme"]);
        return new(match.Groups["text"].Value, id.Value, id.Index, theme.Success ? theme.Value : null, theme.Index);
    }

    [GeneratedRegex(@"^#{2,3}\s+(?<text>[^{}\n]*[^{}\s])\s*\{#(?<id>[^\s{}]+)(?:\s+theme=(?<theme>[^\s{}]+))?\s*\}\s*$")]
    private static partial Regex Form();
}
