using Nianbao.Model;

namespace Nianbao.Comparing;

/// <summary>
/// Whether an outcome keeps a promise. A target keeps what its words leave open: "at least 5%" everything from 5 on, "about 6%" what is
/// about 6, "5% to 6%" what lies between. Without "at least" or "at most" the metric's direction opens the good side as well: 100 projects,
/// of a metric where more is better, are kept by 100 or more; where neither way is better the outcome must equal the target as printed.
/// The outcome has bounds of its own ("at least 5.8%"): the promise is kept if all of them do, missed if none does, and nobody
/// can tell if only some do. See docs/decisions/2026-11-21-verdicts.md.
/// </summary>
internal static class VerdictRule
{
    public static TargetRule RuleOf(Figure target)
    {
        var (qualifiers, isRange) = target.Value is Quantity quantity ? (quantity.Qualifiers, quantity.Upper is not null) : (((Rating)target.Value).Qualifiers, false);
        if (qualifiers.HasFlag(Qualifiers.AtLeast)) return TargetRule.AtLeast;
        if (qualifiers.HasFlag(Qualifiers.AtMost)) return TargetRule.AtMost;
        if (isRange) return TargetRule.Range;
        if (qualifiers.HasFlag(Qualifiers.About)) return TargetRule.About;
        return qualifiers.HasFlag(Qualifiers.Nearly) ? TargetRule.Nearly : TargetRule.Exactly;
    }

    /// <summary>The outcomes that keep the promise.</summary>
    public static Bounds Kept(Figure target)
    {
        var meant = Bounds.Of(target);
        var rule = RuleOf(target);
        if (rule is TargetRule.AtLeast or TargetRule.AtMost) return meant;
        var half = rule == TargetRule.Exactly ? PrintedStep.Of(target) / 2 : 0;
        return BetterWay(target) switch
        {
            Direction.HigherIsBetter => meant with { Upper = null },
            Direction.LowerIsBetter => meant with { Lower = null },
            _ => new(meant.Lower - half, meant.Upper + half),
        };
    }

    /// <summary>Judges two figures about the same period.</summary>
    public static Verdict Judge(Figure target, Figure outcome)
    {
        if (target.Value is Rating promised && outcome.Value is Rating reached) return Judge(RatingScale.IsAsGood(reached.Text, promised.Text, target.Metric.Direction));
        if (!CanBeSubtracted(target, outcome)) return Verdict.NotComparable;
        var (kept, possible) = (Kept(target), Bounds.Of(outcome));
        if (kept.Contains(possible)) return Verdict.Met;
        return kept.Meets(possible) ? Verdict.NotComparable : Verdict.Missed;
    }

    /// <summary>Outcome less target, from the end of a range that decides; null where the two cannot be subtracted.</summary>
    public static decimal? Margin(Figure target, Figure outcome)
    {
        if (!CanBeSubtracted(target, outcome)) return null;
        var (promised, reached) = ((Quantity)target.Value, ((Quantity)outcome.Value).Value);
        if (promised.Upper is not { } upper) return reached - promised.Value;
        if (BetterWay(target) != Direction.Neutral) return reached - (BetterWay(target) == Direction.HigherIsBetter ? promised.Value : upper);
        return reached - Math.Clamp(reached, promised.Value, upper);
    }

    /// <summary>The first place is the best one, whatever the metric.</summary>
    private static Direction BetterWay(Figure target) => target.Measure == Measure.Rank ? Direction.LowerIsBetter : target.Metric.Direction;

    private static bool CanBeSubtracted(Figure target, Figure outcome) =>
        target.Measure == outcome.Measure && target.Value is Quantity promised && outcome.Value is Quantity reached && promised.Unit == reached.Unit
        && Bounds.Of(target) != Bounds.Everything && Bounds.Of(outcome) != Bounds.Everything;

    private static Verdict Judge(bool? isAsGood) => isAsGood switch { true => Verdict.Met, false => Verdict.Missed, null => Verdict.NotComparable };
}
