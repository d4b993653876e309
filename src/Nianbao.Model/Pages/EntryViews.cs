namespace Nianbao.Model.Pages;

/// <param name="Ancestors">From the root of the tree down to the parent.</param>
/// <param name="Groups">The zone's figures from all reports, by theme.</param>
/// <param name="Trends">Small charts, by the sentence of the figure beside which they stand.</param>
public sealed record ZoneView(
    PageFrame Frame,
    string OtherName,
    string Kind,
    IReadOnlyList<PageLink> Ancestors,
    IReadOnlyList<ZoneEntry> Children,
    IReadOnlyList<ReportEntry> Reports,
    IReadOnlyList<FigureGroup> Groups,
    IReadOnlyDictionary<string, Sparkline> Trends) : PageView(Frame);

/// <param name="Charts">A chart each of the metrics that compare most.</param>
/// <param name="Trends">Small charts, by the sentence of the figure beside which they stand.</param>
public sealed record ThemeView(
    PageFrame Frame,
    ThemeEntry Theme,
    IReadOnlyList<ThemeSection> Sections,
    IReadOnlyList<MetricEntry> Metrics,
    IReadOnlyList<Chart> Charts,
    IReadOnlyDictionary<string, Sparkline> Trends) : PageView(Frame);

/// <summary>A section of some report on a theme: its heading and first paragraph.</summary>
/// <param name="Figures">The figures of its report by key.</param>
public sealed record ThemeSection(
    PageLink Heading,
    PageLink Zone,
    string Period,
    Prose? Lead,
    IReadOnlyDictionary<string, FigureDisplay> Figures);

/// <param name="Direction">Which way is good, in words; null if neither.</param>
public sealed record MetricView(
    PageFrame Frame,
    MetricEntry Metric,
    ThemeLink Theme,
    string Definition,
    string? Direction,
    IReadOnlyList<PageLink> Related,
    MetricCharts Charts) : PageView(Frame);
