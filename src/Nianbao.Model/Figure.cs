namespace Nianbao.Model;

/// <summary>Which aspect of a metric a figure states.</summary>
public enum Measure
{
    /// <summary>How much there is, in the metric's unit.</summary>
    Level,

    /// <summary>Change against the period before, in % (or percentage points); a decline is negative.</summary>
    Growth,

    /// <summary>The part that the zone has in the same metric of the zone around it, its parent, in %.</summary>
    Share,

    /// <summary>Place in an order, 1 is first.</summary>
    Rank,

    /// <summary>A mark such as AAA.</summary>
    Rating,

    /// <summary>Times as much as before: 2 is doubled.</summary>
    Multiple,
}

public enum FigureKind
{
    /// <summary>What came about.</summary>
    Outcome,

    /// <summary>What is promised for the period.</summary>
    Target,
}

/// <summary>One number stated by one report, proved equal in its declaration and in both texts.</summary>
/// <param name="Key">Its id inside the report, and its anchor on the report's page.</param>
/// <param name="ReportId">The report that states it.</param>
/// <param name="SectionId">The section of the report that states it.</param>
/// <param name="Printed">The words of each text that state it, qualifier and unit included.</param>
/// <param name="Sentence">The sentence of each text that states it, as plain text.</param>
/// <param name="Headline">True if it stands at the head of the report.</param>
/// <param name="Doubt">Why the number as printed is doubtful; null if it is not.</param>
public sealed record Figure(
    string Key,
    string ReportId,
    string SectionId,
    Metric Metric,
    Measure Measure,
    Zone Zone,
    Period Period,
    FigureKind Kind,
    FigureValue Value,
    Translated<string> Printed,
    Translated<string> Sentence,
    bool Headline,
    Translated<string>? Doubt)
{
    /// <summary>Unique on the site: <c>report/key</c>.</summary>
    public string Id => $"{ReportId}/{Key}";

    /// <summary>Of a share the zone whose whole it is a part of; null for other measures, and for a zone without a parent.</summary>
    public Zone? Whole => Measure == Measure.Share ? Zone.Parent : null;

    /// <summary>
    /// True if a decline is said in words, "down at least 3%": its qualifiers speak of its size. Printed with a sign, "-3% or more", they
    /// speak of the number.
    /// </summary>
    public bool IsDeclineInWords =>
        Measure == Measure.Growth && Value is Quantity { Value: < 0 } && Printed.Zh.AsSpan().IndexOfAny('-', '−', '－') < 0;
}
