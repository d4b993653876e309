using Nianbao.Diagnostics;
using Nianbao.Model;

namespace Nianbao.Reading;

/// <summary>The content as read: every value still knows its place, no id has been looked up yet.</summary>
public sealed record Draft(
    SiteInfo? Info,
    IReadOnlyList<DraftZone> Zones,
    IReadOnlyList<Sourced<Theme>> Themes,
    IReadOnlyList<Sourced<CountUnit>> Units,
    IReadOnlyList<DraftMetric> Metrics,
    IReadOnlyList<Sourced<Term>> Glossary,
    IReadOnlyList<DraftReport> Reports)
{
    /// <summary>The ids of reports that are there but could not be read; what leads to them is no further problem.</summary>
    public IReadOnlySet<string> UnreadReports { get; init; } = new HashSet<string>();
}

public sealed record DraftZone(
    Sourced<string> Id,
    Translated<string> Name,
    Translated<string>? Short,
    ZoneKind Kind,
    Sourced<string>? Parent,
    string Pinyin);

public sealed record DraftMetric(
    Sourced<string> Id,
    Translated<string> Name,
    Translated<string>? Short,
    Translated<string> Definition,
    Sourced<string> Unit,
    Sourced<string> Theme,
    Direction Direction,
    string Pinyin,
    IReadOnlyList<Sourced<string>> Related)
{
    public Sourced<string>? PartOf { get; init; }

    public bool IsAdditive { get; init; }

    public bool GrowsInRealTerms { get; init; }
}

/// <summary>A report as its two files have it.</summary>
public sealed record DraftReport(string Id, DraftOriginal Original, DraftTranslation Translation);

public sealed record DraftOriginal(
    SourceFile File,
    DraftText Text,
    Sourced<string> Zone,
    Sourced<string> Period,
    IReadOnlyList<DraftFigure> Figures);

public sealed record DraftTranslation(SourceFile File, DraftText Text, Sourced<string> Translates);

/// <summary>What both files have: the words.</summary>
/// <param name="Short">What it is called in lists of the zone's reports; the period if it is not written.</param>
public sealed record DraftText(string Title, Sourced<string>? Short, DraftProse Summary, DraftSource Source, IReadOnlyList<DraftSection> Sections)
{
    /// <summary>Every figure mark of the text, the summary's first.</summary>
    public IEnumerable<DraftMention> Mentions => Summary.Mentions.Concat(Sections.SelectMany(section => section.Mentions));

    public IEnumerable<string> Attempts => Sections.SelectMany(section => section.Blocks).SelectMany(block => block.Cells).SelectMany(prose => prose.Attempts);
}

public sealed record DraftSource(Place Place, string Title, Sourced<string>? Byline, Sourced<string>? Note);

/// <summary>An entry of <c>figures:</c>; what is null was not written.</summary>
public sealed record DraftFigure(
    Sourced<string> Key,
    Sourced<string> Value,
    Sourced<string>? Metric,
    Sourced<string>? Measure,
    Sourced<string>? Zone,
    Sourced<string>? Period,
    FigureKind Kind,
    bool Headline,
    Translated<string>? Doubt)
{
    /// <summary>What an editor says about this figure and others; null if nothing.</summary>
    public DraftRemarks? Remarks { get; init; }
}

/// <param name="FulfilledBy">The outcome that a target is to be joined to, as <c>report/figure</c>.</param>
/// <param name="Revises">The figure that this one takes the place of, as <c>report/figure</c>.</param>
/// <param name="Because">Why, for either.</param>
public sealed record DraftRemarks(
    Sourced<string>? FulfilledBy,
    Sourced<string>? Revises,
    Translated<string>? Because,
    IReadOnlyList<DraftAnswer> Answers)
{
    public IEnumerable<Sourced<string>> Links => new[] { FulfilledBy, Revises }.OfType<Sourced<string>>();
}

/// <summary>The answer to the warning of one check: why the figures may stand as they are.</summary>
public sealed record DraftAnswer(ConflictKind Check, Place Place, Translated<string> Text);

public sealed record DraftSection(Sourced<string> Id, int Level, string Heading, Sourced<string>? Theme, IReadOnlyList<DraftBlock> Blocks)
{
    public IEnumerable<DraftMention> Mentions => Blocks.SelectMany(block => block.Cells).SelectMany(prose => prose.Mentions);
}

public enum BlockKind
{
    Paragraph,
    Quotation,
    BulletList,
    NumberedList,
    Table,
    Facts,
}

/// <summary>A block: a paragraph is one row of one cell, a list and a quotation a row for each item, a fact box only names figures.</summary>
public sealed record DraftBlock(BlockKind Kind, Place Place, IReadOnlyList<IReadOnlyList<DraftProse>> Rows, IReadOnlyList<Sourced<string>> Facts)
{
    public IEnumerable<DraftProse> Cells => Rows.SelectMany(row => row);
}

/// <summary>Running text, and the places of what it refers to.</summary>
public sealed record DraftProse(Prose Prose, IReadOnlyList<DraftMention> Mentions, IReadOnlyList<Sourced<LinkTarget>> Links)
{
    public static DraftProse Empty { get; } = new(new Prose([]), [], []);

    /// <summary>The ids of the figures that malformed braces try to state; what they lack is no further problem.</summary>
    public IReadOnlySet<string> Attempts { get; init; } = new HashSet<string>();
}

/// <summary>A bracketed span that states a figure or mentions it again.</summary>
/// <param name="Printed">The words inside the brackets; empty if the generator is to write them.</param>
/// <param name="Key">The figure's id.</param>
/// <param name="IsStatement">True of <c>{#id}</c>, false of <c>{ref=id}</c>.</param>
public sealed record DraftMention(Sourced<string> Printed, Sourced<string> Key, bool IsStatement);
