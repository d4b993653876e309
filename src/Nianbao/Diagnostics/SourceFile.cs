using System.Security.Cryptography;
using System.Text;

namespace Nianbao.Diagnostics;

/// <summary>One text file of the content, as its author sees it.</summary>
public sealed class SourceFile
{
    private readonly int[] lineStarts;

    /// <param name="path">As diagnostics show it: with forward slashes, relative to where the program was started.</param>
    /// <param name="text">Without byte order mark; line ends are line feeds.</param>
    public SourceFile(string path, string text)
    {
        Path = path;
        Text = text;
        lineStarts = [0, .. Enumerable.Range(0, text.Length).Where(i => text[i] == '\n').Select(i => i + 1)];
    }

    public string Path { get; }

    public string Text { get; }

    /// <summary>Sixteen hexadecimal digits of the text's SHA-256: what a translation says it translates.</summary>
    public string Hash => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)))[..16];

    /// <summary>The place of a line and column, both counted from 1; beyond the end it is the end.</summary>
    public Place At(int line, int column)
    {
        if (line > lineStarts.Length) return new(this, Text.Length, 0);
        return new(this, Math.Min(lineStarts[line - 1] + column - 1, Text.Length), 0);
    }

    /// <summary>Line and column of a position, both counted from 1.</summary>
    public (int Line, int Column) Locate(int position)
    {
        var found = Array.BinarySearch(lineStarts, position);
        var index = found >= 0 ? found : ~found - 1;
        return (index + 1, position - lineStarts[index] + 1);
    }

    /// <summary>The author's line with that number, counted from 1.</summary>
    public string Line(int line)
    {
        var start = lineStarts[line - 1];
        var end = line < lineStarts.Length ? lineStarts[line] - 1 : Text.Length;
        return Text[start..end];
    }
}
