namespace Nianbao.Model.Pages;

/// <summary>
/// The cross-report index: every metric with the zones and periods that have it. One page where that is short, else several.
/// </summary>
/// <param name="Count">How much the whole index holds, in words.</param>
/// <param name="Contents">Where each theme begins: on this page or on another one.</param>
/// <param name="Index">What the script of the index loads; with the first page only.</param>
public sealed record MetricListView(
    PageFrame Frame,
    string Count,
    MetricFilter Filter,
    IReadOnlyList<ThemeLink> Contents,
    IReadOnlyList<MetricGroup> Groups,
    Paging Paging,
    MetricIndex? Index) : PageView(Frame);

public sealed record MetricGroup(ThemeLink Theme, IReadOnlyList<MetricEntry> Metrics);

/// <summary>Where one page of a long list stands among the others.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Previous">The path of the page before; null on the first.</param>
/// <param name="Next">The path of the page after; null on the last.</param>
public sealed record Paging(int Number, int Count, string? Previous, string? Next);

/// <summary>What a reader may filter the index by.</summary>
/// <param name="Periods">Each year with the periods that end in it, newest first; a year stands for all of them.</param>
/// <param name="NewestYear">The newest year with outcomes: what a matrix shows first. Empty on a site without figures.</param>
public sealed record MetricFilter(
    IReadOnlyList<Choice> Themes,
    IReadOnlyList<Choice> Zones,
    IReadOnlyList<Choice> Periods,
    IReadOnlyList<Choice> Measures,
    string NewestYear);

/// <param name="Value">As it stands in the address of a filtered view: the same in both languages.</param>
public sealed record Choice(string Value, string Text);
