namespace Nianbao.Model.Pages;

/// <summary>What the page of a metric draws.</summary>
/// <param name="Others">The figures that no chart shows, since nothing can be compared with them.</param>
/// <param name="Remark">Why there is no chart, or why there are several; null where nothing needs to be said.</param>
public sealed record MetricCharts(IReadOnlyList<Chart> Charts, IReadOnlyList<FigureDisplay> Others, string? Remark);

/// <summary>
/// A finished chart in one language. All places in it are percent of the plot, with at most two decimals: nothing is left to
/// work out, and the picture fits a phone and a wide page alike.
/// </summary>
/// <param name="Keys">What the marks mean that are not plain, in words.</param>
public abstract record Chart(ChartHead Head, ChartAxis Axis, IReadOnlyList<ChartKey> Keys);

/// <param name="Subject">The metric that is drawn, where the page does not say it.</param>
/// <param name="Description">What the chart shows, in sentences: its text alternative.</param>
public sealed record ChartHead(string Title, string Description, PageLink Subject);

/// <param name="Unit">The unit of the labels, scale word included: 亿元, CNY billion; empty where each label carries it.</param>
/// <param name="Zero">The place of zero; null where the axis does not reach it.</param>
public sealed record ChartAxis(string Unit, IReadOnlyList<ChartTick> Ticks, decimal? Zero);

public sealed record ChartTick(decimal At, string Label);

/// <param name="Sample">A mark drawn as the chart draws it; null where the text brings its own.</param>
public sealed record ChartKey(ChartMark? Sample, string Text);

/// <summary>Part of an axis; <paramref name="From"/> is the lower place.</summary>
public sealed record ChartSpan(decimal From, decimal To)
{
    public decimal Width => To - From;
}

public enum MarkShape
{
    Bar,
    Dot,
}

public enum MarkRole
{
    /// <summary>Filled.</summary>
    Outcome,

    /// <summary>Filled, but pale: an outcome that a later one of the same zone stands beside.</summary>
    Earlier,

    /// <summary>Outlined: a promise.</summary>
    Target,
}

/// <summary>One figure as it is drawn.</summary>
/// <param name="At">The place of the value.</param>
/// <param name="Body">The part that is sure: from zero to the value for a plain bar; null for a dot.</param>
/// <param name="Stripes">The part that is not sure, since the figure says "at least" or "about"; null if it is exact.</param>
/// <param name="IsEstimate">True if the report itself estimates: striped throughout.</param>
/// <param name="Figure">Null in a key.</param>
public sealed record ChartMark(
    MarkShape Shape,
    MarkRole Role,
    decimal At,
    ChartSpan? Body,
    ChartSpan? Stripes,
    bool IsEstimate,
    FigureDisplay? Figure);
