using System.Text.RegularExpressions;

namespace Nianbao.Diagnostics;

/// <summary>What a code means in general, and what to do.</summary>
internal sealed record Explanation(string Cause, string Remedy);

/// <summary>The explanation of each code, from <c>docs/diagnostics.md</c>, which is part of the program.</summary>
internal static partial class Explanations
{
    public static IReadOnlyDictionary<string, Explanation> Read()
    {
        using var stream = typeof(Explanations).Assembly.GetManifestResourceStream("diagnostics.md")!;
        using var reader = new StreamReader(stream);
        return Row().Matches(reader.ReadToEnd()).ToDictionary(row => row.Groups["code"].Value, row => new Explanation(Sentence(row.Groups["cause"].Value), Sentence(row.Groups["remedy"].Value)), StringComparer.Ordinal);
    }

    /// <summary>A cell of the table as plain text; a link leads nowhere outside the repository.</summary>
    private static string Sentence(string cell) => char.ToUpperInvariant(cell[0]) + Link().Replace(cell, "${text}")[1..] + ".";

    [GeneratedRegex(@"^\| (?<code>NB\d{3}) \| (?<cause>.+?) \| (?<remedy>.+?) \|\r?$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"\[(?<text>[^\]]+)\]\([^)]+\)")]
    private static partial Regex Link();
}
