using Nianbao.Model;
using Nianbao.Model.Pages;

namespace Nianbao.Planning;

/// <summary>Sets figures of several metrics side by side.</summary>
internal static class CrossTables
{
    /// <summary>A zone's figures: a table a theme, the same columns of years in each, the oldest first.</summary>
    public static IReadOnlyList<ThemeTable> ByYear(this Edition edition, IReadOnlyList<Figure> figures)
    {
        var years = figures.Select(figure => figure.Period.Year).Distinct().Order().ToList();
        var columns = years.ConvertAll(year => new CrossColumn(edition.Words.Fill("period.year", year), null));
        return [.. figures
            .GroupBy(figure => figure.Metric.Theme.Order)
            .OrderBy(theme => theme.Key)
            .Select(theme => new ThemeTable(
                edition.Link(theme.First().Metric.Theme), new(columns, Rows(theme, years, figure => figure.Period.Year, edition))))];
    }

    /// <summary>
    /// Zones compared: the newest year for which two zones state the same metric and measure. Half-years and targets stay out, so
    /// that what stands in a row can be compared.
    /// </summary>
    public static ZoneComparison? ByZone(this Edition edition, Theme theme)
    {
        var comparable = edition.Index.FiguresByTheme[theme.Id]
            .Where(figure => figure is { Kind: FigureKind.Outcome, Period.IsYear: true })
            .GroupBy(figure => (figure.Metric.Id, figure.Measure, Whole: figure.Whole?.Id, figure.Period.Year))
            .Where(row => row.DistinctBy(figure => figure.Zone.Id).Skip(1).Any())
            .SelectMany(row => row)
            .ToLookup(figure => figure.Period.Year);
        var years = comparable.Select(year => year.Key).OrderDescending().ToList();
        if (years.Count == 0) return null;
        var figures = comparable[years[0]].ToList();
        var zones = figures.DistinctBy(figure => figure.Zone.Id).Select(figure => figure.Zone).OrderBy(Depth).ThenBy(edition.PlaceOf).ToList();
        var columns = zones.ConvertAll(zone => new CrossColumn(zone.Short[edition.Language], SitePaths.Zone(edition.Language, zone.Id)));
        return new(
            edition.Words.Fill("period.year", years[0]),
            new(columns, Rows(figures, zones.ConvertAll(zone => zone.Id), figure => figure.Zone.Id, edition)),
            [.. years.Skip(1).Select(year => new PageLink(edition.Words.Fill("period.year", year), Matrix(edition.Language, theme, year)))]);
    }

    private static int Depth(Zone zone) => zone.Parent is null ? 0 : 1 + Depth(zone.Parent);

    private static string Matrix(Language language, Theme theme, int year) =>
        $"{SitePaths.Part(language, SitePart.Metrics)}?theme={theme.Id}&period={year}&view=matrix";

    private static List<CrossRow> Rows<TColumn>(
        IEnumerable<Figure> figures, IReadOnlyList<TColumn> columns, Func<Figure, TColumn> columnOf, Edition edition)
        where TColumn : notnull => [.. figures
            .GroupBy(figure => (Place: edition.PlaceOf(figure.Metric), figure.Measure, Whole: figure.Whole?.Id))
            .OrderBy(row => row.Key.Place)
            .ThenBy(row => row.Key.Measure)
            .ThenBy(row => row.First().Whole is { } whole ? edition.PlaceOf(whole) : 0)
            .Select(row =>
            {
                var cells = edition.InPeriodOrder(row).ToLookup(columnOf);
                var first = edition.Display(row.First());
                return new CrossRow(first.Label, first.MetricPath, [.. columns.Select(column => Cell(cells[column], edition))]);
            })];

    private static List<CrossFigure> Cell(IEnumerable<Figure> figures, Edition edition) => [.. figures
        .Select(figure => (Figure: figure, Display: edition.Display(figure)))
        .Select(pair => new CrossFigure(pair.Display, pair.Figure.Period.IsYear ? null : pair.Display.Period))];
}
