namespace Nianbao.Diagnostics;

public enum Severity
{
    Error,
    Warning,
}

/// <summary>One problem of the content: where it is, what it is and what to do.</summary>
/// <param name="Code"><c>NB</c> and three digits; see <see cref="Problems"/>.</param>
public sealed record Diagnostic(string Code, Severity Severity, Place Place, string Message)
{
    /// <summary>The order in which problems are shown: by file, then by place.</summary>
    public static IReadOnlyList<Diagnostic> Sort(IEnumerable<Diagnostic> diagnostics) =>
    [
        .. diagnostics.Distinct()
            .OrderBy(d => d.Place.File.Path, StringComparer.Ordinal)
            .ThenBy(d => d.Place.Position)
            .ThenBy(d => d.Code, StringComparer.Ordinal)
            .ThenBy(d => d.Message, StringComparer.Ordinal),
    ];
}

/// <summary>What a stage made, and the problems it found on the way.</summary>
public sealed record Outcome<T>(T Value, IReadOnlyList<Diagnostic> Diagnostics);
