namespace Nianbao.Model.Pages;

/// <summary>What this is, in one screen; then every theme with a figure, the newest reports, and the metrics that compare most.</summary>
public sealed record HomeView(
    PageFrame Frame,
    SiteCounts Counts,
    IReadOnlyList<ZoneNode> Zones,
    IReadOnlyList<HomeTheme> Themes,
    IReadOnlyList<ReportEntry> Reports,
    IReadOnlyList<HomeMetric> Metrics) : PageView(Frame);

/// <summary>A zone in the schematic tree.</summary>
/// <param name="Figures">How many figures it has, in words; null if none.</param>
/// <param name="Radius">Of its dot, in pixels: the area grows with the number of figures.</param>
/// <param name="Reports">By period, newest first.</param>
/// <param name="Branches">The zones within it that have reports, themselves or further down.</param>
/// <param name="Leaves">The zones within it that are only reported on.</param>
public sealed record ZoneNode(
    PageLink Zone,
    string? Figures,
    decimal Radius,
    IReadOnlyList<ReportLink> Reports,
    IReadOnlyList<ZoneNode> Branches,
    IReadOnlyList<PageLink> Leaves);

/// <param name="Figure">One that says much in little; null if the theme has none.</param>
public sealed record HomeTheme(ThemeEntry Theme, FigureDisplay? Figure);

/// <param name="Figures">How many figures it has, in words.</param>
public sealed record HomeMetric(PageLink Metric, string ThemeId, string Figures);
