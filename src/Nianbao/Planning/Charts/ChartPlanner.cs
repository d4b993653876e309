using Nianbao.Model;
using Nianbao.Model.Pages;

namespace Nianbao.Planning.Charts;

/// <summary>
/// Chooses the charts of a metric from its figures: lines for a series over time, dots for rates, bars for amounts, and none where
/// there is nothing to compare.
/// </summary>
internal static class ChartPlanner
{
    /// <summary>More than this and a small chart is no longer small.</summary>
    private const int MostSmallRows = 8;

    private const int MostSmallCharts = 12;

    public static MetricCharts Of(Metric metric, Edition edition)
    {
        var figures = edition.Index.FiguresByMetric[metric.Id].ToList();
        var comparisons = ComparableFigures.Among(metric, figures).ToList();
        var compared = comparisons.SelectMany(comparison => comparison.Figures).Select(ComparableFigures.ContentOf).ToHashSet();
        var others = figures.Where(figure => !compared.Contains(ComparableFigures.ContentOf(figure))).DistinctBy(ComparableFigures.ContentOf);
        return new(
            [.. comparisons.Select(comparison => Choose(comparison, edition))],
            [.. edition.ByPeriod(others)],
            Remark(figures, comparisons, edition.Words));
    }

    /// <summary>The charts that fit side by side on a page about a theme: those that compare most.</summary>
    public static IReadOnlyList<Chart> Small(Theme theme, Edition edition) => [.. edition.Index.MetricsByTheme[theme.Id]
        .Select(metric => ComparableFigures.Among(metric, edition.Index.FiguresByMetric[metric.Id]).FirstOrDefault())
        .OfType<ComparableFigures>()
        .Where(comparison => comparison.Figures.Count <= MostSmallRows)
        .OrderByDescending(comparison => comparison.Figures.Count).ThenBy(comparison => comparison.Metric.Id, StringComparer.Ordinal)
        .Take(MostSmallCharts)
        .Select(comparison => Choose(comparison, edition))];

    private static Chart Choose(ComparableFigures comparison, Edition edition)
    {
        if (LineCharts.Fits(comparison)) return LineCharts.Of(comparison, edition);
        return comparison.IsRate && DotCharts.Fits(comparison) ? DotCharts.Of(comparison, edition) : BarCharts.Of(comparison, edition);
    }

    private static string? Remark(List<Figure> figures, List<ComparableFigures> comparisons, Words words)
    {
        if (figures.Count == 0) return null;
        if (comparisons.Count == 0) return words[figures.Count == 1 ? "chart.only-one" : "chart.none"];
        var hasSplit = comparisons.GroupBy(comparison => (comparison.Measure, comparison.Unit)).Any(group => group.Count() > 1);
        return hasSplit ? words["chart.own-scales"] : null;
    }
}
