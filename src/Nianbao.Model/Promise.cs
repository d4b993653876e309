namespace Nianbao.Model;

/// <summary>A target joined to what became of it.</summary>
/// <param name="Target">What was promised.</param>
/// <param name="Rule">How the target is to be read.</param>
/// <param name="Verdict">What became of it.</param>
/// <param name="Outcome">What came about: the outcome of the same metric, measure, zone and period, or the one linked by hand. Where
/// only a longer or shorter period is reported, that figure, and the verdict is <see cref="Verdict.NotComparable"/>. Null if there is none.</param>
/// <param name="Margin">Outcome less target in the target's unit (points for percentages, places for ranks): positive if the outcome is
/// the larger number. Null for ratings and where the two cannot be subtracted.</param>
/// <param name="Baseline">The last known outcome of the same metric, measure and zone before the due period; null if there is none.</param>
/// <param name="IsAwaited">True if no report about the zone covers the due period yet, so that nobody could have reported the outcome.</param>
/// <param name="Reason">Why an editor joined the two by hand; null if they were joined by rule.</param>
public sealed record Promise(
    Figure Target,
    TargetRule Rule,
    Verdict Verdict,
    Figure? Outcome,
    decimal? Margin,
    Figure? Baseline,
    bool IsAwaited,
    Translated<string>? Reason)
{
    /// <summary>The outcomes that keep the promise; null for a rating.</summary>
    public ValueRange? Kept { get; init; }

    /// <summary>True if outcomes that contradict each other lead to different verdicts.</summary>
    public bool IsDisputed { get; init; }

    public bool LinkedByHand => Reason is not null;
}

/// <summary>Values in base units from one to another, both included; null where a side has no end.</summary>
public sealed record ValueRange(decimal? From, decimal? To);

/// <summary>What became of a target.</summary>
public enum Verdict
{
    /// <summary>Whatever the outcome's words leave open, the target is met.</summary>
    Met,

    /// <summary>Whatever the outcome's words leave open, the target is missed.</summary>
    Missed,

    /// <summary>No report gives the outcome.</summary>
    NotReported,

    /// <summary>An outcome is reported, but for another period, in another unit, too loosely to tell, or not with one voice.</summary>
    NotComparable,
}

/// <summary>How a target is to be read: by its qualifier, or without one by the direction of its metric.</summary>
public enum TargetRule
{
    AtLeast,
    AtMost,
    Exactly,
    About,
    Nearly,
    Range,
}
