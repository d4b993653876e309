using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Nianbao.Model;
using Nianbao.Model.Pages;

namespace Nianbao.Templates.Parts;

/// <summary>Writes running text as HTML: the one place outside Razor that does, since a component an inline would be slow.</summary>
public static class ProseMarkup
{
    private const int LongestWhole = 16;
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static MarkupString Of(Prose prose, ProseSetting setting)
    {
        var html = new StringBuilder();
        html.AppendProse(prose, setting);
        return new(html.ToString());
    }

    internal static StringBuilder AppendProse(this StringBuilder html, Prose prose, ProseSetting setting)
    {
        foreach (var inline in prose.Inlines)
        {
            switch (inline)
            {
                case TextRun run: html.AppendText(run.Text); break;
                case Emphasis emphasis: html.AppendEmphasis(emphasis, setting); break;
                case Link link: html.AppendLink(link, setting); break;
                case FigureMention mention: html.AppendFigure(mention, setting); break;
                default: throw new ArgumentException($"No markup for {inline.GetType().Name}.", nameof(prose));
            }
        }

        return html;
    }

    internal static StringBuilder AppendText(this StringBuilder html, string text) => html.Append(Encoder.Encode(text));

    private static void AppendEmphasis(this StringBuilder html, Emphasis emphasis, ProseSetting setting)
    {
        var tag = emphasis.Strong ? "strong" : "em";
        html.Append('<').Append(tag).Append('>').AppendProse(emphasis.Content, setting).Append("</").Append(tag).Append('>');
    }

    private static void AppendLink(this StringBuilder html, Link link, ProseSetting setting)
    {
        if (Address(link.Target, setting) is not { } address)
        {
            html.AppendProse(link.Content, setting);
            return;
        }

        html.Append(link.Target.Kind switch { LinkKind.Term => "<a class=\"term\" href=\"", LinkKind.Web => "<a rel=\"external\" href=\"", _ => "<a href=\"" });
        html.AppendText(address).Append('"');
        if (setting.Notes.TryGetValue(link.Target, out var note)) html.Append(" data-note=\"").Append(note).Append('"');
        html.Append('>').AppendProse(link.Content, setting).Append("</a>");
    }

    /// <summary>Null for a web address of a scheme that a reader should not be sent to.</summary>
    private static string? Address(LinkTarget target, ProseSetting setting) => target.Kind switch
    {
        LinkKind.Report => setting.Root + SitePaths.Report(setting.Language, target.Id),
        LinkKind.Zone => setting.Root + SitePaths.Zone(setting.Language, target.Id),
        LinkKind.Theme => setting.Root + SitePaths.Theme(setting.Language, target.Id),
        LinkKind.Metric => setting.Root + SitePaths.Metric(setting.Language, target.Id),
        LinkKind.Term => setting.Root + SitePaths.Term(setting.Language, target.Id),
        _ => Uri.TryCreate(target.Id, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "mailto" ? uri.AbsoluteUri : null,
    };

    /// <summary>The statement carries the anchor and leads to the metric; a mention leads to the statement.</summary>
    private static void AppendFigure(this StringBuilder html, FigureMention mention, ProseSetting setting)
    {
        var figure = setting.Figures[mention.FigureKey];
        var states = mention.IsStatement && setting.Anchors;
        var breakAt = BreakBeforeNumber(mention.Content);
        html.Append("<a class=\"figure theme-").Append(figure.ThemeId).Append(breakAt == 0 && IsShort(mention.Content) ? " whole\"" : "\"");
        if (states) html.Append(" id=\"").AppendText(figure.Key).Append('"');
        html.Append(" href=\"");
        if (!setting.Anchors) html.AppendText(setting.Root + figure.SentencePath);
        else if (states) html.AppendText(setting.Root + figure.MetricPath);
        else html.Append('#').AppendText(figure.Key);
        html.Append("\">");
        if (breakAt == 0) html.AppendProse(mention.Content, setting);
        else html.AppendText(mention.Content.PlainText()[..breakAt]).Append("<wbr><span class=\"whole\">").AppendText(mention.Content.PlainText()[breakAt..]).Append("</span>");
        html.Append("</a>");
        if (mention.IsStatement && figure.Doubt is not null) html.AppendDoubtMark(figure, setting);
    }

    /// <summary>Short enough to stay on one line: CNY 230 billion.</summary>
    private static bool IsShort(Prose words) => words.PlainText().Length <= LongestWhole;

    /// <summary>Where a line may end within a Chinese figure, between its words and its number: 预计增长|5.8%以上; 0 if nowhere.</summary>
    private static int BreakBeforeNumber(Prose words)
    {
        if (words.Inlines is not [TextRun { Text: var text }]) return 0;
        var digit = text.AsSpan().IndexOfAnyInRange('0', '9');
        return digit > 1 && text.AsSpan(0, digit).IndexOfAnyExceptInRange('\u4e00', '\u9fff') < 0 ? digit : 0;
    }

    /// <summary>Leads to the note; beside the anchor it has an anchor, too, to which the note leads back.</summary>
    private static void AppendDoubtMark(this StringBuilder html, FigureDisplay figure, ProseSetting setting)
    {
        html.Append("<sup class=\"doubt\"");
        if (setting.Anchors) html.Append(" id=\"").AppendText(figure.Key).Append(":mark\"");
        if (setting.MarkLanguage != setting.Language) html.Append(" lang=\"").Append(setting.MarkLanguage.Tag()).Append('"');
        html.Append("><a href=\"").AppendText(setting.Anchors ? "#" + figure.Key : setting.Root + figure.SentencePath);
        html.Append(":note\" aria-label=\"").AppendText(setting.DoubtMark).Append("\">※</a></sup>");
    }
}
