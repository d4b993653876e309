using System.Text.RegularExpressions;
using Markdig.Syntax.Inlines;
using Nianbao.Diagnostics;
using Nianbao.Model;

namespace Nianbao.Reading.ReportText;

/// <summary>Reads the inside of a paragraph: text, emphasis, links, and the spans that mark figures.</summary>
internal sealed partial class InlineReader(MarkdownInput input, List<Diagnostic> problems)
{
    public DraftProse Prose(ContainerInline? container)
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
                    inlines.Add(Text(literal));
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
                    links.Add(new(target, input.Of(link)));
                    inlines.Add(new Link(new Prose(Inlines(link, mentions, links)), target));
                    break;
                case HtmlInline:
                    problems.Add(Problems.RawHtml(input.Of(inline)));
                    break;
                case ContainerInline other and not LinkInline:
                    inlines.AddRange(Inlines(other, mentions, links));
                    break;
                default:
                    problems.Add(Problems.UnknownInline(input.Of(inline)));
                    break;
            }
        }
        return inlines;
    }

    private TextRun Text(LiteralInline literal)
    {
        var text = literal.Content.ToString();
        var escaped = literal.IsFirstCharacterEscaped ? 1 : 0;
        foreach (var braces in LooseBraces().Matches(text, escaped).Cast<Match>())
            problems.Add(Problems.LooseBraces(input.At(literal.Span.Start + escaped + braces.Index, braces.Length)));
        return new(text);
    }

    /// <summary>What looks like a mark of a figure, in half-width or full-width signs.</summary>
    [GeneratedRegex(@"[{｛]\s*(?:[#＃]|ref\s*[=＝]|[.．]plain)[^\s{｛}｝]*[}｝]?")]
    private static partial Regex LooseBraces();

    private IEnumerable<Model.Inline> Span(SpanInline span, List<DraftMention> mentions)
    {
        var text = new TextRun(span.Text);
        if (span.Attributes is null)
        {
            problems.Add(Problems.LooseBraces(input.At(span.Span.Start + span.Text.Length + 2, 1)));
            return [text];
        }
        if (span.Attributes == ".plain") return [text];
        var isStatement = span.Attributes.StartsWith('#');
        var isMention = span.Attributes.StartsWith("ref=", StringComparison.Ordinal);
        if (!isStatement && !isMention)
        {
            problems.Add(Problems.UnknownSpan(input.Of(span), span.Attributes));
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
        if (kind is null) problems.Add(Problems.UnknownLink(input.Of(link), url));
        return new(kind ?? LinkKind.Web, kind == LinkKind.Web ? url : url[Math.Min(url.Length, scheme.Length + 1)..]);
    }
}
