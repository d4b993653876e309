using System.Text.RegularExpressions;
using Nianbao.Diagnostics;

namespace Nianbao.Reading;

/// <summary>Finds braces that look like the mark of a figure but mark none, in half-width or full-width signs.</summary>
internal static partial class LooseBraces
{
    /// <summary>Where they stand in a text, and the id of the figure that they would state; empty if none.</summary>
    public static IEnumerable<(int Start, int Length, string Key)> Find(string text, int from = 0) =>
        Braces().Matches(text, from).Select(match => (match.Index, match.Length, match.Groups["key"].Value));

    /// <summary>A text that is published as it stands, whose braces would be too.</summary>
    /// <param name="text">As YAML or a heading has it: the braces stand in the file as in the text, at its place or after it.</param>
    public static void CheckPlain(Sourced<string> text, List<Diagnostic> problems)
    {
        var file = text.Place.File;
        var from = text.Place.Position;
        foreach (var (start, length, _) in Find(text.Value))
        {
            var found = file.Text.IndexOf(text.Value.Substring(start, length), from, StringComparison.Ordinal);
            problems.Add(Problems.BracesInPlainText(found < 0 ? text.Place : new(file, found, length)));
            from = found < 0 ? from : found + length;
        }
    }

    [GeneratedRegex(@"[{｛]\s*(?:[#＃]\s*(?<key>[a-z0-9.\-]*)|ref\s*[=＝]|[.．]plain)[^\s{｛}｝]*[}｝]?", RegexOptions.ExplicitCapture)]
    private static partial Regex Braces();
}
