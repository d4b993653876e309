using Nianbao.Figures;
using Nianbao.Model;
using Nianbao.Model.Pages;

namespace Nianbao.Planning;

/// <summary>Says by how much an outcome is above or below its target: "at least 0.8 percentage points above the target".</summary>
internal static class MarginTexts
{
    public static string? Of(Promise promise, SiteFrame site)
    {
        if (promise is not { Margin: { } margin, Outcome: { } outcome } || outcome.Period != promise.Target.Period) return null;
        var openness = Openness(outcome, margin);
        if (margin == 0) return openness == Qualifiers.None ? site.Words["margin.none"] : null;
        var size = Size(promise.Target, new(Math.Abs(margin), ((Quantity)outcome.Value).Unit, openness), site);
        var isRank = promise.Target.Measure == Measure.Rank;
        return site.Words.Fill((isRank, margin > 0) switch
        {
            (true, true) => "margin.worse",
            (true, false) => "margin.better",
            (false, true) => "margin.above",
            _ => "margin.below",
        }, size);
    }

    private static string Size(Figure target, Quantity margin, SiteFrame site)
    {
        if (margin.Unit == Unit.Rank) return site.Words.Count("margin.places", (int)margin.Value);
        var isRate = margin.Unit == Unit.Percent || margin.Unit == Unit.PercentagePoint;
        var measure = target.Measure == Measure.Multiple ? Measure.Multiple : Measure.Level;
        return FigureFormatter.Format(isRate ? margin with { Unit = Unit.PercentagePoint } : margin, measure, target.Metric.CountUnit, site.Language);
    }

    /// <summary>An outcome of "at least" leaves a margin of "at least", or of "at most" where it falls short; of a decline it is the other way round.</summary>
    private static Qualifiers Openness(Figure outcome, decimal margin)
    {
        var value = (Quantity)outcome.Value;
        var loose = value.Qualifiers & (Qualifiers.About | Qualifiers.Nearly);
        var end = value.Qualifiers & (Qualifiers.AtLeast | Qualifiers.AtMost);
        if (end == Qualifiers.None) return loose == Qualifiers.None ? loose : Qualifiers.About;
        var opensUp = end == Qualifiers.AtLeast != outcome.IsDeclineInWords;
        return opensUp == margin > 0 ? Qualifiers.AtLeast : Qualifiers.AtMost;
    }
}
