using Nianbao.Figures;
using Nianbao.Model;
using Nianbao.Model.Pages;

namespace Nianbao.Planning;

/// <summary>Says the value of a figure in parts: what comes before the number, the number, what comes after it; and its qualifiers.</summary>
internal static class ValueTexts
{
    public static ValueText Of(Figure figure, SiteFrame site)
    {
        var parts = figure is { Measure: Measure.Growth, Value: Quantity { Upper: null } change }
            ? Signed(change, site)
            : Split(FigureFormatter.Format(Exact(figure.Value), figure.Measure, figure.Metric.CountUnit, site.Language));
        return parts with { Qualifier = Qualifier(figure.Value, site) };
    }

    /// <summary>The qualifiers in words, in their fixed order, ready to stand before a number; empty if it is exact.</summary>
    private static string Qualifier(FigureValue value, SiteFrame site)
    {
        var qualifiers = value is Quantity quantity ? quantity.Qualifiers : ((Rating)value).Qualifiers;
        if (qualifiers == Qualifiers.None) return "";
        return string.Join(site.Words["qualifier.separator"], qualifiers.Names().Select(name => site.Words["qualifier." + name])) + Space(site);
    }

    /// <summary>How large a change is, without its direction: "about 22.2%".</summary>
    public static string Size(Quantity change, SiteFrame site) => Qualifier(change, site) + Sized(change, site);

    /// <summary>Takes a text apart at its digits; a text without any is the number itself: 第一, AAA, doubled.</summary>
    public static ValueText Split(string text)
    {
        var start = text.AsSpan().IndexOfAnyInRange('0', '9');
        if (start < 0) return new("", "", text, "");
        var end = start;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || IsInside(text, end))) end++;
        return new("", text[..start], text[start..end], text[end..]);
    }

    /// <summary>The qualifiers are said apart from the number.</summary>
    private static FigureValue Exact(FigureValue value) => value switch
    {
        Quantity quantity => quantity with { Qualifiers = Qualifiers.None },
        Rating rating => rating with { Qualifiers = Qualifiers.None },
        _ => value,
    };

    private static bool IsInside(string text, int at) =>
        text[at] is '.' or ',' or '/' or ':' or '：' or '-' or '–' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]);

    private static ValueText Signed(Quantity change, SiteFrame site)
    {
        var sign = change.Value switch { > 0 => "+", < 0 => "−", _ => "" };
        var parts = Split(Sized(change, site));
        return parts with { Number = sign + parts.Number };
    }

    private static string Sized(Quantity change, SiteFrame site)
    {
        var number = Math.Abs(change.Value.Scale > 4 ? decimal.Round(change.Value, 1) : change.Value).ToString();
        if (change.Unit == Unit.Percent) return number + "%";
        return change.Unit == Unit.PercentagePoint ? site.Words.Fill("change.points", number) : number + Space(site) + change.Unit.Code;
    }

    private static string Space(SiteFrame site) => site.Language == Language.Zh ? "" : " ";
}
