using Nianbao.Figures;
using Nianbao.Model;
using Nianbao.Model.Pages;

namespace Nianbao.Planning;

/// <summary>Says which outcomes keep a promise: "met at 5.0% or more".</summary>
internal static class RuleTexts
{
    public static string Of(Promise promise, SiteFrame site)
    {
        var target = promise.Target;
        if (promise.Kept is not { } kept) return site.Words.Fill("rule.better", Mark(target, site));
        if (target.Measure == Measure.Rank && kept.To is { } place) return site.Words.Fill("rule.better", Say(target, place, site));
        return kept switch
        {
            { From: { } from, To: null } => site.Words.Fill("rule.from", Say(target, from, site)),
            { From: null, To: 0 } when target.Measure != Measure.Growth => site.Words.Fill("rule.exactly", Say(target, 0, site)),
            { From: null, To: { } to } => site.Words.Fill("rule.to", Say(target, to, site)),
            { From: { } from, To: { } to } when promise.Rule != TargetRule.Exactly => site.Words.Fill("rule.between", Say(target, from, site), Say(target, to, site)),
            _ => site.Words.Fill("rule.exactly", Say(target, ((Quantity)target.Value).Value, site)),
        };
    }

    /// <summary>"AA or better" says all that "at least AA" says.</summary>
    private static string Mark(Figure target, SiteFrame site) => target.Value is Rating { Qualifiers: not Qualifiers.None } rating
        ? FigureFormatter.Format(rating with { Qualifiers = Qualifiers.None }, target.Measure, null, site.Language)
        : ValueTexts.Of(target, site).ToString();

    /// <summary>A limit of growth needs no plus: "5.0% or more".</summary>
    private static string Say(Figure target, decimal value, SiteFrame site) =>
        ValueTexts.Of(target with { Value = new Quantity(value, ((Quantity)target.Value).Unit) }, site).ToString().TrimStart('+');
}
