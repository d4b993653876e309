using Markdig.Syntax.Inlines;
using Nianbao.Diagnostics;
using Nianbao.Model;
using MarkdownInline = Markdig.Syntax.Inlines.Inline;

namespace Nianbao.Reading.ReportText;

/// <summary>Reads the inside of a paragraph: text, emphasis, links, and the spans that mark figures.</summary>
internal sealed class InlineReader(MarkdownInput input, List<Diagnostic> problems)
{
    public DraftProse Prose(ContainerInline? container)
    {
        var found = new References([], [], []);
        var inlines = container is null ? [] : Inlines(container, found);
        return new(Spacing.Tidy(new Prose(inlines), input.Language), found.Mentions, found.Links) { Attempts = found.Attempts };
    }

    private List<Model.Inline> Inlines(ContainerInline container, References found) => [.. container.SelectMany(inline => Read(inline, found))];

    private IEnumerable<Model.Inline> Read(MarkdownInline inline, References found) => inline switch
    {
        LiteralInline literal => [Text(literal, found)],
        HtmlEntityInline entity => [new TextRun(entity.Transcoded.ToString())],
        LineBreakInline => [new TextRun("\n")],
        EmphasisInline emphasis => [new Emphasis(new Prose(Inlines(emphasis, found)), emphasis.DelimiterCount == 2)],
        SpanInline span => Span(span, found),
        LinkInline { IsImage: false } link => [Link(link, found)],
        HtmlInline => Refuse(Problems.RawHtml(input.Of(inline))),
        ContainerInline other and not LinkInline => Inlines(other, found),
        _ => Refuse(Problems.UnknownInline(input.Of(inline))),
    };

    private Model.Inline[] Refuse(Diagnostic problem)
    {
        problems.Add(problem);
        return [];
    }

    private TextRun Text(LiteralInline literal, References found)
    {
        var text = literal.Content.ToString();
        var escaped = literal.IsFirstCharacterEscaped ? 1 : 0;
        foreach (var (start, length, key) in LooseBraces.Find(text, escaped))
        {
            problems.Add(Problems.LooseBraces(input.At(literal.Span.Start + escaped + start, length)));
            found.Attempts.Add(key);
        }
        return new(text);
    }

    private IEnumerable<Model.Inline> Span(SpanInline span, References found)
    {
        var text = new TextRun(span.Text);
        if (span.Attributes is null)
        {
            var brace = span.Span.Start + span.Text.Length + 2;
            problems.Add(Problems.LooseBraces(input.At(brace, 1)));
            found.Attempts.UnionWith(LooseBraces.Find(input.Text, brace).Where(braces => braces.Start == brace).Select(braces => braces.Key));
            return [text];
        }
        if (span.Attributes == ".plain") return [text];
        var isStatement = span.Attributes.StartsWith('#');
        var isMention = span.Attributes.StartsWith("ref=", StringComparison.Ordinal);
        if (!isStatement && !isMention)
        {
            problems.Add(Problems.UnknownSpan(input.Of(span), span.Attributes));
            found.Attempts.Add(span.Attributes);
            return [text];
        }
        var skipped = isStatement ? 1 : 4;
        var key = span.Attributes[skipped..];
        var keyPlace = input.At(span.Span.Start + span.Text.Length + 3 + skipped, key.Length);
        found.Mentions.Add(new(new(span.Text, input.At(span.Span.Start + 1, span.Text.Length)), new(key, keyPlace), isStatement));
        return [new FigureMention(new Prose(span.Text.Length == 0 ? [] : [text]), key, isStatement)];
    }

    private Link Link(LinkInline link, References found)
    {
        var target = Target(link);
        found.Links.Add(new(target, input.Of(link)));
        return new(new Prose(Inlines(link, found)), target);
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

    /// <summary>What a text refers to, collected while it is read.</summary>
    /// <param name="Attempts">See <see cref="DraftProse.Attempts"/>.</param>
    private sealed record References(List<DraftMention> Mentions, List<Sourced<LinkTarget>> Links, HashSet<string> Attempts);
}
