using Nianbao.Model;
using Nianbao.Model.Pages;

namespace Nianbao.Planning;

/// <summary>Names what a figure states: the metric, and which aspect of it where that is not the level.</summary>
internal static class FigureLabels
{
    /// <param name="name">The metric's name, in full or short.</param>
    public static string Of(Figure figure, Translated<string> name, SiteFrame site) =>
        site.Words.Fill("label." + AspectOf(figure), name[site.Language], figure.Whole?.Short[site.Language]);

    /// <summary>The measure in words; a share with its whole: share of Zhenjiang.</summary>
    public static string Measure(Figure figure, SiteFrame site) =>
        site.Words.Fill("measure." + AspectOf(figure), figure.Whole?.Short[site.Language]);

    /// <summary>Growth of less than nothing, or in points, is called a change.</summary>
    private static string AspectOf(Figure figure)
    {
        if (figure.Whole is not null) return "share-of";
        var isChange = figure is { Measure: Model.Measure.Growth, Value: Quantity quantity } && (quantity.Value < 0 || quantity.Unit == Unit.PercentagePoint);
        return isChange ? "change" : Names.Of(figure.Measure);
    }
}
