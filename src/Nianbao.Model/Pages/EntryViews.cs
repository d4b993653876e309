namespace Nianbao.Model.Pages;

/// <param name="Ancestors">From the root of the tree down to the parent.</param>
/// <param name="Place">The tree from its root down to the zone, and what stands right below it; other branches are left out.</param>
/// <param name="Headlines">What its newest report puts first about it.</param>
/// <param name="Years">The zone's figures from all reports: a table a theme, a column a year.</param>
/// <param name="Changes">What is new in the last period against the one before, by theme and metric.</param>
public sealed record ZoneView(
    PageFrame Frame,
    string OtherName,
    string Kind,
    IReadOnlyList<PageLink> Ancestors,
    ZoneEntry Place,
    IReadOnlyList<FigureDisplay> Headlines,
    IReadOnlyList<ReportEntry> Reports,
    IReadOnlyList<ThemeTable> Years,
    IReadOnlyList<FigureChange> Changes) : PageView(Frame)
{
    /// <summary>Its part of the target ledger; null if it has no target.</summary>
    public LedgerPart? Ledger { get; init; }
}

/// <param name="Comparison">Null if no two zones report the same metric for the same year.</param>
/// <param name="Metrics">The first of them, where the theme has more than a page has room for.</param>
/// <param name="Charts">A chart each of the metrics that compare most.</param>
/// <param name="Trends">Small charts, by the sentence of the figure beside which they stand.</param>
public sealed record ThemeView(
    PageFrame Frame,
    ThemeEntry Theme,
    ZoneComparison? Comparison,
    IReadOnlyList<ThemeSection> Sections,
    IReadOnlyList<MetricEntry> Metrics,
    IReadOnlyList<Chart> Charts,
    IReadOnlyDictionary<string, Sparkline> Trends) : PageView(Frame)
{
    public bool HasAllMetrics => Metrics.Count == Theme.MetricCount;

    /// <summary>Its part of the target ledger; null if it has no target.</summary>
    public LedgerPart? Ledger { get; init; }
}

/// <summary>A section of some report on a theme: its heading and first paragraph.</summary>
/// <param name="Lead">Null where it has no paragraph, or where too many sections stand above it.</param>
/// <param name="Figures">The figures of its report by key.</param>
public sealed record ThemeSection(
    PageLink Heading,
    PageLink Zone,
    string Period,
    Prose? Lead,
    IReadOnlyDictionary<string, FigureDisplay> Figures);

/// <param name="Direction">Which way is good, in words.</param>
/// <param name="Related">Those that the metric names, then those that name it.</param>
/// <param name="Citation">How to cite it: publisher, metric, site and address; there is no date, since the site keeps none.</param>
public sealed record MetricView(
    PageFrame Frame,
    MetricEntry Metric,
    ThemeLink Theme,
    string Definition,
    string Direction,
    IReadOnlyList<PageLink> Related,
    string Citation,
    MetricCharts Charts) : PageView(Frame)
{
    /// <summary>Its part of the target ledger; null if it has no target.</summary>
    public LedgerPart? Ledger { get; init; }

    /// <summary>What contradicts or revises what among its figures.</summary>
    public IReadOnlyList<DisputeView> Disputes { get; init; } = [];
}
