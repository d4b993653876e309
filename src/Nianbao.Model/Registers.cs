namespace Nianbao.Model;

/// <summary>A place or body that reports, or of which a figure is given. Zones form a tree.</summary>
/// <param name="Pinyin">The name in pinyin, by which Chinese lists are ordered.</param>
public sealed record Zone(
    string Id,
    Translated<string> Name,
    Translated<string> Short,
    ZoneKind Kind,
    Zone? Parent,
    string Pinyin);

public enum ZoneKind
{
    City,
    District,
    DevelopmentZone,
    Subdistrict,
    Town,
    Park,
    Village,
}

/// <summary>One of the nine topics.</summary>
/// <param name="Order">Its place in every list of themes, from 1.</param>
public sealed record Theme(string Id, Translated<string> Name, Translated<string> Description, int Order);

/// <summary>Something measured, defined once for all reports.</summary>
/// <param name="Short">The name for narrow places; the full name where none is given.</param>
/// <param name="Definition">What is measured, for whom, in what unit.</param>
/// <param name="Unit">The unit of its level.</param>
/// <param name="CountUnit">The words of the unit, where it counts things; null for money and physical units.</param>
/// <param name="Related">Ids of metrics that a reader may want to see beside this one.</param>
public sealed record Metric(
    string Id,
    Translated<string> Name,
    Translated<string> Short,
    Translated<string> Definition,
    Unit Unit,
    CountUnit? CountUnit,
    Theme Theme,
    Direction Direction,
    string Pinyin,
    IReadOnlyList<string> Related)
{
    /// <summary>The id of the metric that this one is a part of, in the same zone and period; null if none is declared.</summary>
    public string? PartOf { get; init; }

    /// <summary>True if the level of a zone contains the levels of the zones within it.</summary>
    public bool IsAdditive { get; init; }

    /// <summary>True if its growth is stated at constant prices, so that levels at current prices say nothing about it.</summary>
    public bool GrowsInRealTerms { get; init; }
}

/// <summary>Which way is good for a metric's level.</summary>
public enum Direction
{
    Neutral,
    HigherIsBetter,
    LowerIsBetter,
}

/// <summary>An entry of the glossary.</summary>
public sealed record Term(string Id, Translated<string> Name, Translated<string> Text, string Pinyin);
