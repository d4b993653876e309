using Nianbao.Model;
using Nianbao.Model.Pages;

namespace Nianbao.Planning;

/// <summary>What the index may be filtered by: only what some figure has.</summary>
internal static class MetricFilters
{
    public static MetricFilter Of(Edition edition)
    {
        var index = edition.Index;
        var measures = index.Site.Figures.Select(figure => figure.Measure).Distinct().Order();
        return new(
            [.. index.Site.Themes.Where(theme => index.MetricsByTheme.Contains(theme.Id)).Select(theme => new Choice(theme.Id, theme.Name[edition.Language]))],
            [.. edition.Zones.Where(zone => index.FiguresByZone.Contains(zone.Id)).Select(zone => new Choice(zone.Id, zone.Short[edition.Language]))],
            Periods(edition),
            [.. measures.Select(measure => new Choice(Names.Of(measure), edition.Words["measure." + Names.Of(measure)]))],
            NewestYear(index.Site.Figures));
    }

    private static string NewestYear(IEnumerable<Figure> figures) =>
        figures.Where(figure => figure.Kind == FigureKind.Outcome).Max(figure => (int?)figure.Period.Year)?.ToString() ?? "";

    /// <summary>A year stands before the shorter and longer periods that end in it, also where no figure is about the year itself.</summary>
    private static List<Choice> Periods(Edition edition) => [.. edition.Index.Site.Figures
        .Select(figure => figure.Period)
        .Distinct()
        .GroupBy(period => period.Year)
        .OrderByDescending(year => year.Key)
        .SelectMany(year => year
            .Where(period => !period.IsYear)
            .OrderDescending()
            .ThenBy(period => period.Text, StringComparer.Ordinal)
            .Select(period => new Choice(period.Text, PeriodText.Of(period, edition.Frame)))
            .Prepend(new($"{year.Key}", edition.Words.Fill("period.year", year.Key))))];
}
