using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Nianbao.Reading.ReportText;

/// <summary>A bracketed span with attributes, as in Pandoc: <c>[88个]{#projects-signed}</c>.</summary>
internal sealed class SpanInline : LeafInline
{
    public required string Text { get; init; }

    public required string Attributes { get; init; }
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
        var end = text[close..].IndexOf('}');
        if (end < 0) return false;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new SpanInline
        {
            Text = text[1..close].ToString(),
            Attributes = text[(close + 2)..(close + end)].ToString().Trim(),
            Span = new SourceSpan(start, start + close + end),
            Line = line,
            Column = column,
        };
        slice.Start += close + end + 1;
        return true;
    }
}
