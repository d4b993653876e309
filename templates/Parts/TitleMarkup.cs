using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components;
using Nianbao.Model;

namespace Nianbao.Templates.Parts;

/// <summary>Writes a title so that no line ends between a number and what it counts: 28|个, CNY|136|billion.</summary>
public static partial class TitleMarkup
{
    public static MarkupString Of(string title, Language language)
    {
        var html = new StringBuilder(title.Length + 64);
        var at = 0;
        foreach (var match in (language == Language.Zh ? ChineseAmount() : EnglishAmount()).EnumerateMatches(title))
        {
            html.AppendText(title[at..match.Index]).Append("<span class=\"whole\">");
            at = match.Index + match.Length;
            html.AppendText(title[match.Index..at]).Append("</span>");
        }

        return new(html.AppendText(title[at..]).ToString());
    }

    // A number, its scale and unit or one measure word, and 以上 and its kin.
    [GeneratedRegex("[0-9][0-9.,]*%?(?:(?!以上|以下|以内|左右)(?:[万亿]+[元吨人户]?|个百分点|平方米|公里|[\u4e00-\u9fff]))?(?:以上|以下|以内|左右)?", RegexOptions.CultureInvariant)]
    private static partial Regex ChineseAmount();

    // A currency, a number, a scale word or unit.
    [GeneratedRegex("(?:(?:CNY |US\\$)[0-9][0-9.,]*[0-9]|[0-9][0-9.,]*%|[0-9][0-9.,]*(?=[ -](?:million|billion|trillion|mu)))(?:[ -](?:million|billion|trillion|mu))?", RegexOptions.CultureInvariant)]
    private static partial Regex EnglishAmount();
}
