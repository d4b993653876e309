using System.Text;

namespace Nianbao.Diagnostics;

/// <summary>Writes a diagnostic for people: <c>path:line:column: error NB123: message</c>, the author's line, and a caret below it.</summary>
public static class DiagnosticText
{
    /// <summary>A longer line is cut around the place: where a terminal wraps it, the caret points nowhere.</summary>
    private const int LongestLine = 100, ShownBefore = 30;

    public static string Render(Diagnostic diagnostic)
    {
        var place = diagnostic.Place;
        var (line, column) = place.File.Locate(place.Position);
        var severity = diagnostic.Severity == Severity.Error ? "error" : "warning";
        var head = $"{place.File.Path}:{line}:{column}: {severity} {diagnostic.Code}: {diagnostic.Message}";
        if (place.File.Text.Length == 0) return head + "\n";
        var (shown, start) = Cut(place.File.Line(line), column - 1);
        return $"{head}\n  {shown}\n  {Underline(shown, start, place.Length)}\n";
    }

    /// <summary>The line, or what stands around a place in it, and where the place is in that.</summary>
    private static (string Shown, int Start) Cut(string line, int start)
    {
        if (line.Length <= LongestLine) return (line, start);
        var from = Math.Clamp(start - ShownBefore, 0, line.Length - LongestLine);
        var shown = line.Substring(from, LongestLine);
        var before = from > 0 ? "…" : "";
        var after = from + LongestLine < line.Length ? "…" : "";
        return (before + shown + after, start - from + before.Length);
    }

    /// <summary>Blanks as wide as the text before the place, then a caret for its first character and tildes for the others.</summary>
    private static string Underline(string line, int start, int length)
    {
        var underline = new StringBuilder();
        foreach (var c in line.AsSpan(0, Math.Min(start, line.Length)))
            underline.Append(c == '\t' ? '\t' : IsWide(c) ? '\u3000' : ' ');
        underline.Append('^');
        var end = Math.Min(start + length, line.Length);
        for (var i = start; i < end; i++)
        {
            var width = IsWide(line[i]) ? 2 : 1;
            underline.Append('~', i == start ? width - 1 : width);
        }
        return underline.ToString();
    }

    /// <summary>True of characters that a terminal draws two columns wide (UAX #11: W and F, as far as they occur in Chinese text).</summary>
    private static bool IsWide(char c) => c is >= '\u1100' and <= '\u115f' or >= '\u2e80' and <= '\ua4cf' or >= '\uac00' and <= '\ud7a3'
        or >= '\uf900' and <= '\ufaff' or >= '\ufe30' and <= '\ufe6f' or >= '\uff00' and <= '\uff60' or >= '\uffe0' and <= '\uffe6';
}
