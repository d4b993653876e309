using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using Nianbao.Diagnostics;
using Nianbao.Model;
using Block = Markdig.Syntax.Block;
using Table = Markdig.Extensions.Tables.Table;
using TableCell = Markdig.Extensions.Tables.TableCell;
using TableRow = Markdig.Extensions.Tables.TableRow;

namespace Nianbao.Reading.ReportText;

/// <summary>Reads sections and their blocks: paragraphs, quotations, lists, tables, fact boxes.</summary>
internal sealed class BlockReader(MarkdownInput input, List<Diagnostic> problems)
{
    private readonly InlineReader inlines = new(input, problems);

    public List<DraftSection> Sections(MarkdownDocument document)
    {
        var sections = new List<DraftSection>();
        var blocks = new List<DraftBlock>();
        foreach (var block in document)
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
            problems.Add(Problems.BadHeading(input.Of(heading)));
            return new(new("", input.Of(heading)), 2, line.Trim('#', ' '), null, blocks);
        }
        var id = new Sourced<string>(parts.Id, input.At(heading.Span.Start + parts.IdStart, parts.Id.Length));
        if (!Ids.IsId(parts.Id)) problems.Add(Problems.BadId(id.Place, parts.Id));
        var theme = parts.Theme is null ? null : new Sourced<string>(parts.Theme, input.At(heading.Span.Start + parts.ThemeStart, parts.Theme.Length));
        LooseBraces.CheckPlain(new(parts.Text, input.At(heading.Span.Start, line.Length)), problems);
        return new(id, heading.Level, Spacing.Tidy(parts.Text, input.Language), theme, blocks);
    }

    private DraftBlock? Block(Block block) => block switch
    {
        ParagraphBlock paragraph => new(BlockKind.Paragraph, input.Of(block), [[inlines.Prose(paragraph.Inline)]], []),
        QuoteBlock quote => new(BlockKind.Quotation, input.Of(block), Rows(quote), []),
        ListBlock list => new(list.IsOrdered ? BlockKind.NumberedList : BlockKind.BulletList, input.Of(block), [.. list.SelectMany(item => Rows((ListItemBlock)item))], []),
        Table table => new(BlockKind.Table, input.Of(block), TableRows(table), []),
        CustomContainer container => Facts(container),
        HtmlBlock => RefuseBlock(Problems.RawHtml(input.Of(block))),
        _ => RefuseBlock(Problems.UnknownBlock(input.Of(block), block.GetType().Name.Replace("Block", "", StringComparison.Ordinal))),
    };

    /// <summary>A row of one cell for each paragraph.</summary>
    private List<IReadOnlyList<DraftProse>> Rows(ContainerBlock container)
    {
        foreach (var other in container.Where(child => child is not ParagraphBlock)) problems.Add(Problems.NestedBlock(input.Of(other)));
        return [.. container.OfType<ParagraphBlock>().Select(paragraph => (IReadOnlyList<DraftProse>)[inlines.Prose(paragraph.Inline)])];
    }

    private List<IReadOnlyList<DraftProse>> TableRows(Table table) =>
        [.. table.Cast<TableRow>().Select(row => (IReadOnlyList<DraftProse>)[.. row.Cast<TableCell>().Select(cell => inlines.Prose((cell.FirstOrDefault() as ParagraphBlock)?.Inline))])];

    private DraftBlock? Facts(CustomContainer container)
    {
        if (container.Info != "facts") return RefuseBlock(Problems.UnknownContainer(input.Of(container), container.Info ?? ""));
        var isClosed = container.ClosingFencedCharCount > 0;
        if (!isClosed) problems.Add(Problems.UnclosedFacts(input.At(container.Span.Start, "::: facts".Length)));
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
        if (!isClosed) keys = [.. keys.TakeWhile(key => Ids.IsFigureKey(key.Value))];
        else if (keys.Count == 0) problems.Add(Problems.EmptyFacts(input.Of(container)));
        return new(BlockKind.Facts, input.Of(container), [], keys);
    }

    private DraftBlock? RefuseBlock(Diagnostic problem)
    {
        problems.Add(problem);
        return null;
    }
}
