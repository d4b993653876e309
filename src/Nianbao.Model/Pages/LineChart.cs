namespace Nianbao.Model.Pages;

/// <summary>Values over time. A line joins neighbouring periods only: where one is missing there is a gap.</summary>
/// <param name="Axis">Upwards, from 0 at the bottom to 100 at the top.</param>
/// <param name="Times">Every period from the first to the last, the missing ones too.</param>
public sealed record LineChart(
    ChartHead Head,
    ChartAxis Axis,
    IReadOnlyList<ChartTime> Times,
    IReadOnlyList<ChartLine> Lines,
    ChartTable Table,
    IReadOnlyList<ChartKey> Keys) : Chart(Head, Axis, Keys);

/// <param name="Label">Empty where there is no room for it.</param>
/// <param name="IsMissing">True if no figure is about it.</param>
public sealed record ChartTime(decimal At, string Label, bool IsMissing);

/// <summary>The figures of one zone.</summary>
/// <param name="Number">From 1: lines are told apart by their dashes, never by colour.</param>
public sealed record ChartLine(string Zone, int Number, IReadOnlyList<ChartPoint> Points, IReadOnlyList<ChartSegment> Segments);

/// <param name="X">The place in time.</param>
/// <param name="Y">The mark, on the axis.</param>
/// <param name="Label">The value without its unit; empty where there is no room for it.</param>
public sealed record ChartPoint(decimal X, ChartMark Y, string Label);

public sealed record ChartSegment(ChartPoint From, ChartPoint To);

/// <summary>What the lines show: a row a period, a column a zone, and another one for its targets.</summary>
public sealed record ChartTable(IReadOnlyList<string> Columns, IReadOnlyList<ChartTableRow> Rows);

/// <param name="Cells">One for each column; null where no report states a figure.</param>
public sealed record ChartTableRow(string Period, IReadOnlyList<FigureDisplay?> Cells);
