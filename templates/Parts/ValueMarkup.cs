using System.Text;
using Microsoft.AspNetCore.Components;
using Nianbao.Model.Pages;

namespace Nianbao.Templates.Parts;

/// <summary>
/// Writes a value as one phrase: qualifier in words, number large, unit small. The parts bring their own spaces, since Chinese
/// has none. Not a component, since a table has thousands of them.
/// </summary>
public static class ValueMarkup
{
    public static MarkupString Of(ValueText value) => new(new StringBuilder()
        .AppendPart("qualifier", value.Qualifier)
        .AppendPart("unit", value.Before)
        .AppendPart("number", value.Number)
        .AppendPart("unit", value.After)
        .ToString());

    private static StringBuilder AppendPart(this StringBuilder html, string name, string text) => text == ""
        ? html
        : html.Append("<span class=\"").Append(name).Append("\">").AppendText(text).Append("</span>");
}
