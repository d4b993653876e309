using Nianbao.Model;
using Nianbao.Model.Pages;

namespace Nianbao.Planning;

/// <summary>Says a period in words: 2024年一季度, Q1 2024.</summary>
internal static class PeriodText
{
    private static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    public static string Of(Period period, SiteFrame site)
    {
        if (!period.IsInterval) return Single(period.Text, site);
        var slash = period.Text.IndexOf('/');
        return site.Words.Fill("period.interval", Single(period.Text[..slash], site), Single(period.Text[(slash + 1)..], site));
    }

    private static string Single(string text, SiteFrame site)
    {
        var year = text[..4];
        return text[4..] switch
        {
            "" => site.Words.Fill("period.year", year),
            ['-', 'H', var half] => site.Words.Fill($"period.half-{half}", year),
            ['-', 'Q', var quarter] => site.Words.Fill($"period.quarter-{quarter}", year),
            { Length: 3 } month => site.Words.Fill("period.month", year, Month(month[1..], site)),
            var day => site.Words.Fill("period.day", year, Month(day[1..3], site), int.Parse(day[4..])),
        };
    }

    private static string Month(string digits, SiteFrame site)
    {
        var number = int.Parse(digits);
        return site.Language == Language.Zh ? number.ToString() : Months[number - 1];
    }
}
