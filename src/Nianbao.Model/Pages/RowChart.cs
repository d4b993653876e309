namespace Nianbao.Model.Pages;

/// <summary>
/// Bars or dots in rows. It is a table whose rows are drawn: the picture cannot say anything that the table does not say.
/// </summary>
/// <param name="LabelColumn">The head of the column that names the rows.</param>
/// <param name="Columns">The heads of the columns of values.</param>
public sealed record RowChart(
    ChartHead Head,
    ChartAxis Axis,
    string LabelColumn,
    IReadOnlyList<string> Columns,
    IReadOnlyList<ChartRow> Rows,
    IReadOnlyList<ChartKey> Keys) : Chart(Head, Axis, Keys);

/// <param name="Cells">One for each column; null where no report states a figure.</param>
/// <param name="Join">The distance between the first and the last outcome of a row of dots; null where there is one, or where figures between them are missing.</param>
public sealed record ChartRow(
    ChartRowLabel Label,
    IReadOnlyList<ChartCell?> Cells,
    IReadOnlyList<ChartMark> Marks,
    ChartSpan? Join);

/// <param name="Zone">Empty where the whole chart is about one zone.</param>
/// <param name="Continues">True if the row above is about the same zone, whose name need not be seen again.</param>
/// <param name="Period">Empty where the whole chart is about one period, or the columns are periods.</param>
public sealed record ChartRowLabel(string Zone, bool Continues, string Period)
{
    /// <summary>True if the zone lies within one that has its rows above: it is set in, so that a whole does not look like its peer.</summary>
    public bool IsPart { get; init; }
}

/// <param name="When">What the cell is where its column's head is out of sight: 2021, "target for 2025"; empty where the row says it.</param>
public sealed record ChartCell(string When, FigureDisplay Figure);
