using Markdig;
using Markdig.Syntax;
using Nianbao.Diagnostics;
using Nianbao.Model;

namespace Nianbao.Reading.ReportText;

/// <summary>Parses the text of a report. Only this folder knows Markdig.</summary>
public static class MarkdownText
{
    private static readonly MarkdownPipeline Pipeline = CreatePipeline();

    /// <summary>Parses the whole text of a report.</summary>
    public static IReadOnlyList<DraftSection> ReadSections(MarkdownInput input, List<Diagnostic> problems) =>
        new BlockReader(input, problems).Sections(Markdown.Parse(input.Text, Pipeline));

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
        var reader = new InlineReader(new(file, text.Value, ToFile, language), problems);
        if (Markdown.Parse(text.Value, Pipeline) is [ParagraphBlock paragraph]) return reader.Prose(paragraph.Inline);
        problems.Add(Problems.NotAParagraph(text.Place));
        return DraftProse.Empty;
    }

    private static MarkdownPipeline CreatePipeline()
    {
        var builder = new MarkdownPipelineBuilder { PreciseSourceLocation = true };
        builder.UsePipeTables().UseCustomContainers().UseCjkFriendlyEmphasis();
        builder.BlockParsers.Insert(0, new FactBoxParser());
        builder.InlineParsers.Insert(0, new SpanParser());
        return builder.Build();
    }
}
