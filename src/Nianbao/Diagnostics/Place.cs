namespace Nianbao.Diagnostics;

/// <summary>Some characters of a file: where a value was read, where a problem is.</summary>
public readonly record struct Place(SourceFile File, int Position, int Length)
{
    public int Line => File.Locate(Position).Line;

    public int Column => File.Locate(Position).Column;

    /// <summary>The column after the last character, on the line where the place begins; at least one character is meant.</summary>
    public int EndColumn => Math.Max(Column + 1, Math.Min(Column + Length, File.Line(Line).Length + 1));
}

/// <summary>A value that remembers where it was read, until it has been checked.</summary>
public sealed record Sourced<T>(T Value, Place Place)
{
    public Sourced<TResult> Select<TResult>(Func<T, TResult> selector) => new(selector(Value), Place);
}
