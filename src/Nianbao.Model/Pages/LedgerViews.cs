namespace Nianbao.Model.Pages;

/// <summary>The target ledger: every target with what became of it, the year that falls due last first.</summary>
/// <param name="Total">The verdicts of all targets.</param>
public sealed record TargetListView(PageFrame Frame, IReadOnlyList<VerdictCount> Total, IReadOnlyList<LedgerYear> Years) : PageView(Frame);

/// <summary>The targets that fall due in one year.</summary>
/// <param name="Id">The anchor of the year.</param>
public sealed record LedgerYear(string Id, string Due, IReadOnlyList<VerdictCount> Counts, IReadOnlyList<LedgerZone> Zones);

/// <summary>One zone's targets of a year, as one report promises them.</summary>
public sealed record LedgerZone(PageLink Zone, PageLink Report, IReadOnlyList<LedgerEntry> Entries);

/// <summary>One page's part of the ledger: of a zone, a theme or a metric.</summary>
/// <param name="Entries">What can be told by now.</param>
/// <param name="Awaited">What no report can tell yet.</param>
public sealed record LedgerPart(IReadOnlyList<VerdictCount> Counts, IReadOnlyList<LedgerEntry> Entries, IReadOnlyList<LedgerEntry> Awaited);

/// <summary>A target with what became of it.</summary>
/// <param name="Rule">Which outcomes keep it, in words.</param>
/// <param name="Margin">By how much the outcome is above or below it, in words; null where they cannot be subtracted.</param>
/// <param name="Baseline">The last known outcome before the due period.</param>
/// <param name="Notes">Why the verdict is what it is, where that does not meet the eye: a link made by hand, another period, doubt.</param>
public sealed record LedgerEntry(
    FigureDisplay Target,
    string Rule,
    VerdictMark Verdict,
    FigureDisplay? Outcome,
    string? Margin,
    FigureDisplay? Baseline,
    IReadOnlyList<string> Notes);

/// <summary>A verdict as a shape and a word, so that it needs no colour.</summary>
/// <param name="Id"><c>met</c>, <c>missed</c>, <c>not-reported</c>, <c>not-comparable</c>, or <c>awaited</c>: not reported, since no report covers the time yet.</param>
public sealed record VerdictMark(string Id, string Shape, string Text);

/// <summary>How many targets have one verdict, in words.</summary>
public sealed record VerdictCount(VerdictMark Mark, string Text);

/// <summary>Figures that contradict or revise each other.</summary>
/// <param name="Title">What is wrong, in a few words.</param>
/// <param name="Explanation">How to read the figures.</param>
/// <param name="Reason">What an editor says about it; null if nothing beyond the doubt that a figure declares.</param>
public sealed record DisputeView(string Title, string Explanation, IReadOnlyList<FigureDisplay> Figures, string? Reason);
