using Nianbao.Figures;
using Nianbao.Model;
using Nianbao.Model.Pages;

namespace Nianbao.Planning;

/// <summary>Says a difference in words: 增加29.4亿元（22.4%）, up CNY 2.94 billion (22.4%).</summary>
internal static class DifferenceText
{
    public static string Of(FigureDifference difference, Figure figure, SiteFrame site)
    {
        if (difference.Amount == 0) return site.Words[difference.Qualifiers == Qualifiers.None ? "difference.same" : "difference.about-same"];
        if (difference.Unit == Unit.Rank) return Places(difference.Amount, site.Words);
        if (difference.Unit == Unit.PercentagePoint) return FigureFormatter.Format(Quantity(difference), Measure.Growth, null, site.Language);
        var amount = FigureFormatter.Format(
            Quantity(difference with { Amount = Math.Abs(difference.Amount) }), Measure.Level, figure.Metric.CountUnit, site.Language);
        var said = site.Words.Fill(difference.Amount > 0 ? "difference.up" : "difference.down", amount);
        return Percent(difference) is { } percent ? said + site.Words.Fill("difference.percent", percent) : said;
    }

    private static Quantity Quantity(FigureDifference difference) => new(difference.Amount, difference.Unit, difference.Qualifiers);

    private static string Places(decimal places, Words words) => words.Count(places > 0 ? "difference.places-up" : "difference.places-down", (int)Math.Abs(places));

    /// <summary>To one decimal; towards zero beside "at least", or it would say too much. Null where nothing is left of it.</summary>
    private static string? Percent(FigureDifference difference)
    {
        if (difference.Percent is not { } percent) return null;
        var way = difference.Qualifiers.HasFlag(Qualifiers.AtLeast) ? MidpointRounding.ToZero : MidpointRounding.AwayFromZero;
        var rounded = decimal.Round(Math.Abs(percent), 1, way);
        return rounded == 0 ? null : rounded.ToString("0.#");
    }
}
