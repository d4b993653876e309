using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Nianbao.Diagnostics;
using Nianbao.Model;
using Block = Markdig.Syntax.Block;
using Table = Markdig.Extensions.Tables.Table;

namespace Nianbao.Reading;

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
}

/// <summary>Parses the text of a report. The only file that knows Markdig.</summary>
public sealed class MarkdownText
{
    private static readonly MarkdownPipeline Pipeline = CreatePipeline();

    private readonly MarkdownInput input;
    private readonly List<Diagnostic> problems;

    private MarkdownText(MarkdownInput input, List<Diagnostic> problems) => (this.input, this.problems) = (input, problems);

    /// <summary>Parses the whole text of a report.</summary>
    public static IReadOnlyList<DraftSection> ReadSections(MarkdownInput input, List<Diagnostic> problems) => new MarkdownText(input, problems).Sections();

    /// <summary>Parses a single paragraph that is written elsewhere, as a summary in YAML is; its lines stand below each other in the file.</summary>
    public static DraftProse ReadProse(Sourced<string> text, Language language, List<Diagnostic> problems)
    {
        var (file, start) = (text.Place.File, text.Place.Position);
        var (line, column) = file.Locate(start);
        int ToFile(int position)
        {
            var before = text.Value.AsSpan(0, Math.Min(position, text.Value.Length));
            return file.At(line + before.Count('\n'), column + (before.Length - (before.LastIndexOf('\n') + 1))).Position;
        }
        var reader = new MarkdownText(new(file, text.Value, ToFile, language), problems);
        return Markdown.Parse(text.Value, Pipeline) is [ParagraphBlock paragraph]
            ? reader.Prose(paragraph.Inline)
            : reader.Refuse(Problems.NotAParagraph(text.Place));
    }

    private static MarkdownPipeline CreatePipeline()
    {
        var builder = new MarkdownPipelineBuilder { PreciseSourceLocation = true };
        builder.UsePipeTables().UseCustomContainers().UseCjkFriendlyEmphasis();
        builder.InlineParsers.Insert(0, new SpanParser());
        return builder.Build();
    }

    private List<DraftSection> Sections()
    {
        var sections = new List<DraftSection>();
        var blocks = new List<DraftBlock>();
        foreach (var block in Markdown.Parse(input.Text, Pipeline))
        {
            if (block is HeadingBlock heading)
            {
                blocks = [];
                sections.Add(Section(heading, blocks));
            }
            else if (Block(block) is { } read)
            {
                if (sections.Count == 0) problems.Add(Problems.TextBeforeHeading(read.Place));
                blocks.Add(read);
            }
        }
        if (sections.Count == 0) problems.Add(Problems.NoSections(input.At(0, 0)));
        return sections;
    }

    private DraftSection Section(HeadingBlock heading, List<DraftBlock> blocks)
    {
        var line = input.Text[heading.Span.Start..(heading.Span.End + 1)];
        var parts = HeadingLine.Parse(line);
        if (parts is null || heading.IsSetext || heading.Level is not (2 or 3))
        {
            problems.Add(Problems.BadHeading(Whole(heading)));
            return new(new("", Whole(heading)), 2, line.Trim('#', ' '), null, blocks);
        }
        var id = new Sourced<string>(parts.Id, input.At(heading.Span.Start + parts.IdStart, parts.Id.Length));
        if (!Ids.IsId(parts.Id)) problems.Add(Problems.BadId(id.Place, parts.Id));
        var theme = parts.Theme is null ? null : new Sourced<string>(parts.Theme, input.At(heading.Span.Start + parts.ThemeStart, parts.Theme.Length));
        return new(id, heading.Level, Spacing.Tidy(parts.Text, input.Language), theme, blocks);
    }

    private DraftBlock? Block(Block block) => block switch
    {
        ParagraphBlock paragraph => new(BlockKind.Paragraph, Whole(block), [[Prose(paragraph.Inline)]], []),
        QuoteBlock quote => new(BlockKind.Quotation, Whole(block), Rows(quote), []),
        ListBlock list => new(list.IsOrdered ? BlockKind.NumberedList : BlockKind.BulletList, Whole(block), [.. list.SelectMany(item => Rows((ListItemBlock)item))], []),
        Table table => new(BlockKind.Table, Whole(block), TableRows(table), []),
        CustomContainer container => Facts(container),
        HtmlBlock => RefuseBlock(Problems.RawHtml(Whole(block))),
        _ => RefuseBlock(Problems.UnknownBlock(Whole(block), block.GetType().Name.Replace("Block", "", StringComparison.Ordinal))),
    };

    /// <summary>A row of one cell for each paragraph.</summary>
    private List<IReadOnlyList<DraftProse>> Rows(ContainerBlock container)
    {
        foreach (var other in container.Where(child => child is not ParagraphBlock)) problems.Add(Problems.NestedBlock(Whole(other)));
        return [.. container.OfType<ParagraphBlock>().Select(paragraph => (IReadOnlyList<DraftProse>)[Prose(paragraph.Inline)])];
    }

    private List<IReadOnlyList<DraftProse>> TableRows(Table table) =>
        [.. table.Cast<TableRow>().Select(row => (IReadOnlyList<DraftProse>)[.. row.Cast<TableCell>().Select(cell => Prose((cell.FirstOrDefault() as ParagraphBlock)?.Inline))])];

    private DraftBlock? Facts(CustomContainer container)
    {
        if (container.Info != "facts") return RefuseBlock(Problems.UnknownContainer(Whole(container), container.Info ?? ""));
        var lines = input.Text[container.Span.Start..Math.Min(container.Span.End + 1, input.Text.Length)];
        var start = lines.IndexOf('\n');
        var keys = new List<Sourced<string>>();
        for (var i = start < 0 ? lines.Length : start; i < lines.Length; i++)
        {
            var length = lines.AsSpan(i).IndexOfAny(' ', '\n', '\r');
            if (length < 0) length = lines.Length - i;
            if (length > 0 && lines[i] != ':') keys.Add(new(lines.Substring(i, length), input.At(container.Span.Start + i, length)));
            i += length;
        }
        if (keys.Count == 0) problems.Add(Problems.EmptyFacts(Whole(container)));
        return new(BlockKind.Facts, Whole(container), [], keys);
    }

    private DraftProse Prose(ContainerInline? container)
    {
        var mentions = new List<DraftMention>();
        var links = new List<Sourced<LinkTarget>>();
        var inlines = container is null ? [] : Inlines(container, mentions, links);
        return new(Spacing.Tidy(new Prose(inlines), input.Language), mentions, links);
    }

    private List<Model.Inline> Inlines(ContainerInline container, List<DraftMention> mentions, List<Sourced<LinkTarget>> links)
    {
        var inlines = new List<Model.Inline>();
        foreach (var inline in container)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    inlines.Add(new TextRun(literal.Content.ToString()));
                    break;
                case HtmlEntityInline entity:
                    inlines.Add(new TextRun(entity.Transcoded.ToString()));
                    break;
                case LineBreakInline:
                    inlines.Add(new TextRun("\n"));
                    break;
                case EmphasisInline emphasis:
                    inlines.Add(new Emphasis(new Prose(Inlines(emphasis, mentions, links)), emphasis.DelimiterCount == 2));
                    break;
                case SpanInline span:
                    inlines.AddRange(Span(span, mentions));
                    break;
                case LinkInline { IsImage: false } link:
                    var target = Target(link);
                    links.Add(new(target, Whole(link)));
                    inlines.Add(new Link(new Prose(Inlines(link, mentions, links)), target));
                    break;
                case HtmlInline:
                    problems.Add(Problems.RawHtml(Whole(inline)));
                    break;
                case ContainerInline other and not LinkInline:
                    inlines.AddRange(Inlines(other, mentions, links));
                    break;
                default:
                    problems.Add(Problems.UnknownInline(Whole(inline)));
                    break;
            }
        }
        return inlines;
    }

    private IEnumerable<Model.Inline> Span(SpanInline span, List<DraftMention> mentions)
    {
        var text = new TextRun(span.Text);
        if (span.Attributes == ".plain") return [text];
        var isStatement = span.Attributes.StartsWith('#');
        var isMention = span.Attributes.StartsWith("ref=", StringComparison.Ordinal);
        if (!isStatement && !isMention)
        {
            problems.Add(Problems.UnknownSpan(Whole(span), span.Attributes));
            return [text];
        }
        var skipped = isStatement ? 1 : 4;
        var key = span.Attributes[skipped..];
        var keyPlace = input.At(span.Span.Start + span.Text.Length + 3 + skipped, key.Length);
        mentions.Add(new(new(span.Text, input.At(span.Span.Start + 1, span.Text.Length)), new(key, keyPlace), isStatement));
        return [new FigureMention(new Prose(span.Text.Length == 0 ? [] : [text]), key, isStatement)];
    }

    private LinkTarget Target(LinkInline link)
    {
        var url = link.Url ?? "";
        var scheme = url.Split(':')[0];
        LinkKind? kind = scheme switch
        {
            "report" => LinkKind.Report,
            "zone" => LinkKind.Zone,
            "theme" => LinkKind.Theme,
            "metric" => LinkKind.Metric,
            "glossary" => LinkKind.Term,
            "http" or "https" => LinkKind.Web,
            _ => null,
        };
        if (kind is null) problems.Add(Problems.UnknownLink(Whole(link), url));
        return new(kind ?? LinkKind.Web, kind == LinkKind.Web ? url : url[Math.Min(url.Length, scheme.Length + 1)..]);
    }

    private DraftProse Refuse(Diagnostic problem)
    {
        problems.Add(problem);
        return DraftProse.Empty;
    }

    private DraftBlock? RefuseBlock(Diagnostic problem)
    {
        problems.Add(problem);
        return null;
    }

    private Place Whole(MarkdownObject node) => input.At(node.Span.Start, Math.Max(0, node.Span.Length));

    /// <summary>A bracketed span with attributes, as in Pandoc: <c>[88个]{#projects-signed}</c>.</summary>
    private sealed class SpanInline : LeafInline
    {
        public required string Text { get; init; }

        public required string Attributes { get; init; }
    }

    /// <summary>Recognises bracketed spans; plain links are left to Markdig.</summary>
    private sealed class SpanParser : InlineParser
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
}
