using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Nianbao.Reading.ReportText;

/// <summary>A bracketed span with attributes, as in Pandoc: <c>[88个]{#projects-signed}</c>.</summary>
internal sealed class SpanInline : LeafInline
{
    public required string Text { get; init; }

    /// <summary>What the braces hold; null if they are not closed.</summary>
    public required string? Attributes { get; init; }
}

/// <summary>Recognises bracketed spans; plain links are left to Markdig.</summary>
internal sealed class SpanParser : InlineParser
{
    public SpanParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.Text.AsSpan(slice.Start, slice.Length);
        var close = text.IndexOf(']');
        if (close < 0 || close + 1 >= text.Length || text[close + 1] != '{' || text[1..close].Contains('[')) return false;
        var attributes = Attributes(text[(close + 2)..]);
        var length = close + 2 + (attributes is null ? 0 : attributes.Length + 1);
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new SpanInline
        {
            Text = text[1..close].ToString(),
            Attributes = attributes?.Trim(),
            Span = new SourceSpan(start, start + length - 1),
            Line = line,
            Column = column,
        };
        slice.Start += length;
        return true;
    }

    /// <summary>The text up to the closing brace; null if there is none, or if so much stands before it that it must close something else.</summary>
    private static string? Attributes(ReadOnlySpan<char> text)
    {
        var end = text.IndexOf('}');
        return end < 0 || text[..end].Trim().IndexOfAny(" \n[{") >= 0 ? null : text[..end].ToString();
    }
}
