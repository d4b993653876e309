namespace Nianbao.Model.Pages;

/// <summary>
/// A small chart in a line of a table: a column a period, from zero. A missing period keeps its empty place.
/// </summary>
/// <param name="Width">In pixels; every period has the same width.</param>
public sealed record Sparkline(int Width, decimal Zero, IReadOnlyList<SparkColumn> Columns);

/// <summary>A column, in pixels from the upper left corner.</summary>
public sealed record SparkColumn(int X, decimal Y, decimal Height, bool IsTarget);
