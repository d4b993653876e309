using System.Text;
using Microsoft.AspNetCore.Components;
using Nianbao.Model;

namespace Nianbao.Templates.Parts;

/// <summary>Writes a block of running text as HTML, in one language.</summary>
public static class BlockMarkup
{
    public static MarkupString Of(Block block, ProseSetting setting)
    {
        var html = new StringBuilder();
        switch (block)
        {
            case Paragraph paragraph: html.AppendElement("p", paragraph.Text, setting); break;
            case Quotation quotation: html.AppendGroup("blockquote", "p", quotation.Paragraphs, setting); break;
            case ItemList list: html.AppendGroup(list.Ordered ? "ol" : "ul", "li", list.Items, setting); break;
            case Table table: html.AppendTable(table, setting); break;
            default: throw new ArgumentException($"No markup for {block.GetType().Name}.", nameof(block));
        }

        return new(html.ToString());
    }

    private static void AppendGroup(this StringBuilder html, string group, string element, IReadOnlyList<Translated<Prose>> items, ProseSetting setting)
    {
        html.Append('<').Append(group).Append('>');
        foreach (var item in items) html.AppendElement(element, item, setting);
        html.Append("</").Append(group).Append('>');
    }

    private static void AppendTable(this StringBuilder html, Table table, ProseSetting setting)
    {
        html.Append("<div class=\"scroll\" tabindex=\"0\"><table><thead>");
        html.AppendRow("th scope=\"col\"", table.Rows[0], setting).Append("</thead><tbody>");
        foreach (var row in table.Rows.Skip(1)) html.AppendRow("td", row, setting);
        html.Append("</tbody></table></div>");
    }

    private static StringBuilder AppendRow(this StringBuilder html, string cell, IReadOnlyList<Translated<Prose>> cells, ProseSetting setting)
    {
        html.Append("<tr>");
        foreach (var text in cells) html.AppendElement(cell, text, setting);
        return html.Append("</tr>");
    }

    private static void AppendElement(this StringBuilder html, string element, Translated<Prose> text, ProseSetting setting)
    {
        var end = element.AsSpan(0, element.IndexOf(' ') is > 0 and var space ? space : element.Length);
        html.Append('<').Append(element).Append('>').AppendProse(text[setting.Language], setting).Append("</").Append(end).Append('>');
    }
}
