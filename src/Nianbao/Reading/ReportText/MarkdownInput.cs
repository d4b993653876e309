using Markdig.Syntax;
using Nianbao.Diagnostics;
using Nianbao.Model;

namespace Nianbao.Reading.ReportText;

/// <summary>Markdown and where it stands in its file.</summary>
/// <param name="Text">The Markdown.</param>
/// <param name="ToFile">From a position in the text to the position in the file.</param>
public sealed record MarkdownInput(SourceFile File, string Text, Func<int, int> ToFile, Language Language)
{
    /// <summary>The text of a file from a position on.</summary>
    public MarkdownInput(SourceFile file, int start, Language language)
        : this(file, file.Text[start..], position => position + start, language)
    {
    }

    public Place At(int position, int length) => new(File, ToFile(position), length);

    /// <summary>The place of a node of the parsed text.</summary>
    internal Place Of(MarkdownObject node) => At(node.Span.Start, Math.Max(0, node.Span.Length));
}
