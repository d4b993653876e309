namespace Nianbao.Model.Pages;

/// <summary>Figures of several metrics side by side: a row a metric and measure, a column a year or a zone.</summary>
public sealed record CrossTable(IReadOnlyList<CrossColumn> Columns, IReadOnlyList<CrossRow> Rows);

/// <param name="Path">The page of what the column is about; null if it has none.</param>
public sealed record CrossColumn(string Text, string? Path);

/// <param name="Label">The metric's short name, with the measure where it is not the level.</param>
/// <param name="Cells">One a column; a cell may hold several figures, or none.</param>
public sealed record CrossRow(string Label, string MetricPath, IReadOnlyList<IReadOnlyList<CrossFigure>> Cells);

/// <param name="Period">The period, where it is not the whole year of its table or column; else null.</param>
public sealed record CrossFigure(FigureDisplay Figure, string? Period);

/// <summary>The figures of one theme in a table.</summary>
public sealed record ThemeTable(ThemeLink Theme, CrossTable Table);

/// <summary>The same metric, measure, kind and zone in two periods.</summary>
/// <param name="Difference">How far it went and in which direction, in words; or why that cannot be said.</param>
/// <param name="IsKnown">False if <paramref name="Difference"/> says why it cannot be said.</param>
public sealed record FigureChange(FigureDisplay Before, FigureDisplay After, string Difference, bool IsKnown);

/// <summary>Zones compared in one year: only what at least two of them report.</summary>
/// <param name="Others">The same for other years: views of the index of metrics.</param>
public sealed record ZoneComparison(string Year, CrossTable Table, IReadOnlyList<PageLink> Others);
