using Nianbao.Figures;
using Nianbao.Model;
using Nianbao.Model.Pages;

namespace Nianbao.Planning;

/// <summary>Says the value of a figure in parts: what comes before the number, the number, what comes after it; and its qualifiers.</summary>
internal static class ValueTexts
{
    public static ValueText Of(Figure figure, SiteFrame site) => figure switch
    {
        { Value: Rating { Qualifiers: Qualifiers.None } } => new("", "", figure.Printed[site.Language], ""),
        { Measure: Measure.Growth, Value: Quantity { Upper: null } change } => OfChange(change, figure.IsDeclineInWords, site),
        { Value: Quantity { Unit: var unit } rank } when unit == Unit.Rank => Of(figure, rank.Qualifiers & Qualifiers.AtMost, site),
        _ => Of(figure, Qualifiers.None, site),
    };

    /// <summary>The qualifiers are said apart from the number, but for those that its form says: at most the third is "top three".</summary>
    private static ValueText Of(Figure figure, Qualifiers inForm, SiteFrame site)
    {
        var (bare, all) = figure.Value switch
        {
            Quantity quantity => ((FigureValue)(quantity with { Qualifiers = inForm }), quantity.Qualifiers),
            Rating rating => (rating with { Qualifiers = inForm }, rating.Qualifiers),
            _ => throw new ArgumentOutOfRangeException(nameof(figure)),
        };
        var parts = Split(FigureFormatter.Format(bare, figure.Measure, figure.Metric.CountUnit, site.Language));
        return Qualified(parts with { After = InItsOwnWord(parts.After, figure, site.Language) }, QualifierTexts.Of(all & ~inForm, site));
    }

    /// <summary>Takes a text apart at its digits; a text without any is the number itself: 第一, AAA, doubled.</summary>
    public static ValueText Split(string text)
    {
        var start = text.AsSpan().IndexOfAnyInRange('0', '9');
        if (start < 0) return new("", "", text, "");
        var end = start;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || IsInside(text, end))) end++;
        return new("", text[..start], text[start..end], text[end..]);
    }

    private static bool IsInside(string text, int at) =>
        text[at] is '.' or ',' or '/' or ':' or '：' or '-' or '–' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]);

    /// <summary>A change has a sign; behind a limit a rise needs none, and a decline in words has them: "down at least 1.5".</summary>
    private static ValueText OfChange(Quantity change, bool isInWords, SiteFrame site)
    {
        var isLimited = (change.Qualifiers & QualifierTexts.Limits) != Qualifiers.None;
        var sign = change.Value switch { > 0 when !isLimited => "+", < 0 when !isLimited || !isInWords => "−", _ => "" };
        var parts = Split(Size(change, site));
        return Qualified(parts with { Number = sign + parts.Number }, QualifierTexts.Of(change.Qualifiers, site, isInWords));
    }

    private static ValueText Qualified(ValueText value, (string Before, string After) words) =>
        value with { Qualifier = words.Before, After = value.After + words.After };

    /// <summary>Chinese has several words for a unit: an accident is 起 and not 件 where its report says so.</summary>
    private static string InItsOwnWord(string after, Figure figure, Language language)
    {
        if (language != Language.Zh || figure.Value is not Quantity { Unit: var unit }) return after;
        var words = unit.IsCount ? figure.Metric.CountUnit?.MeasureWords ?? [] : FigureUnits.ChineseNames(unit);
        var own = words.Where(word => figure.Printed.Zh.Contains(word, StringComparison.Ordinal)).MaxBy(word => word.Length);
        return own is not null && after.EndsWith(words[0], StringComparison.Ordinal) ? after[..^words[0].Length] + own : after;
    }

    /// <summary>How large a change is, without its direction: "22.2%".</summary>
    public static string Size(Quantity change, SiteFrame site)
    {
        var number = Math.Abs(change.Value.Scale > 4 ? decimal.Round(change.Value, 1) : change.Value).ToString();
        if (change.Unit == Unit.Percent) return number + "%";
        return change.Unit == Unit.PercentagePoint ? site.Words.Fill("change.points", number) : number + Space(site) + change.Unit.Code;
    }

    private static string Space(SiteFrame site) => site.Language == Language.Zh ? "" : " ";
}
