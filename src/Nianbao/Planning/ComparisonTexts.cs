using Nianbao.Model;
using Nianbao.Model.Pages;

namespace Nianbao.Planning;

/// <summary>Says what a figure is to be compared with, each in a few words that lead to their sentence.</summary>
internal static class ComparisonTexts
{
    /// <param name="subject">What the same report states of the same metric, zone and period.</param>
    public static IReadOnlyList<Comparison> Of(Figure figure, IEnumerable<Figure> subject, Counterparts counterparts, SiteFrame site) =>
    [
        .. figure is { Measure: Measure.Level, Kind: FigureKind.Outcome } ? Beside(subject, site) : [],
        .. Elsewhere(figure, counterparts, site),
    ];

    /// <summary>For growth, which way: ▲ up on the year before.</summary>
    public static string? Direction(Figure figure, SiteFrame site)
    {
        if (figure is not { Measure: Measure.Growth, Value: Quantity { Value: var change } }) return null;
        var points = figure.Value is Quantity { Unit: var unit } && unit == Unit.PercentagePoint ? "-points" : "";
        return site.Words[$"direction.{Way(change)}{points}{YearOrNot(figure)}"];
    }

    /// <summary>Growth as a sign and words: ▲ up at least 5.8% on the year before, in real terms (estimated); null if it is a range.</summary>
    private static string? Change(Figure growth, SiteFrame site)
    {
        if (growth.Value is not Quantity { Upper: null } quantity) return null;
        var (before, after) = QualifierTexts.Of(quantity.Qualifiers & QualifierTexts.Limits, site);
        var said = site.Words.Fill($"change.{Way(quantity.Value)}{YearOrNot(growth)}", before + ValueTexts.Size(quantity, site) + after);
        if (growth.Metric.GrowsInRealTerms) said = site.Words.Fill("change.real", said);
        return quantity.Qualifiers.HasFlag(Qualifiers.Estimate) ? site.Words.Fill("change.estimate", said) : said;
    }

    private static IEnumerable<Comparison> Beside(IEnumerable<Figure> subject, SiteFrame site) => subject
        .OrderBy(figure => figure.Measure)
        .Select(figure => (Figure: figure, Text: figure.Measure switch
        {
            Measure.Growth => Change(figure, site),
            Measure.Rank => site.Words.Fill("change.rank", figure.Printed[site.Language]),
            _ => null,
        }))
        .Where(pair => pair.Text is not null)
        .Select(pair => new Comparison(pair.Text!, SitePaths.Sentence(site.Language, pair.Figure)));

    private static IEnumerable<Comparison> Elsewhere(Figure figure, Counterparts counterparts, SiteFrame site)
    {
        if (counterparts.Target(figure) is { } target) yield return Say(target, site.Words["figure.target"], site);
        if (counterparts.Earlier(figure) is { } earlier) yield return Say(earlier, PeriodText.Of(earlier.Period, site), site);
        if (counterparts.Above(figure) is { } above) yield return Say(above, above.Zone.Short[site.Language], site);
    }

    private static Comparison Say(Figure other, string name, SiteFrame site) => new(
        site.Words.Fill("compare", name, ValueTexts.Of(other, site)), SitePaths.Sentence(site.Language, other));

    private static string Way(decimal change) => change switch { > 0 => "up", < 0 => "down", _ => "same" };

    private static string YearOrNot(Figure growth) => growth.Period.IsYear ? "-year" : "";
}
