namespace Nianbao.Model;

/// <summary>Figures that do not go together, or of which one takes the place of another.</summary>
/// <param name="Figures">For a revision the old figure, then the new one; for a part its whole after it; else in the order of the reports.</param>
/// <param name="Reason">What an editor answered: why one revises the other, or why both may stand. Null if nobody answered;
/// the doubt that a figure declares stands with the figure.</param>
public sealed record Conflict(ConflictKind Kind, IReadOnlyList<Figure> Figures, Translated<string>? Reason);

public enum ConflictKind
{
    /// <summary>The same metric, measure, zone, period and kind, but values that cannot both be right.</summary>
    Difference,

    /// <summary>One figure declares that it revises the other.</summary>
    Revision,

    /// <summary>A part larger than its whole: of a metric that is part of another, or of a zone within another.</summary>
    PartOverWhole,

    /// <summary>Shares of one whole that come to more than 100 %, or a single one that does.</summary>
    SharesOverWhole,

    /// <summary>A growth rate that the levels of two consecutive years rule out.</summary>
    GrowthAgainstLevels,

    /// <summary>A place in an order before the first.</summary>
    RankOfZero,
}
