using Nianbao.Model;
using Nianbao.Model.Pages;

namespace Nianbao.Rendering.Data;

/// <summary>The figures, a row each. The fields are a contract: they keep their names and places, and new ones are put at the end.</summary>
internal static class FigureTable
{
    private const string Qualifier = "(estimate|at-least|at-most|about|nearly)";
    private const string UnitOfTheRow = "given by the field unit of the same row";
    private static readonly string[] Prose = ["printed", "sentence", "url"];

    public static Table Of(IEnumerable<Figure> figures, Uri baseUrl) => Table.Of("figures", Columns(baseUrl), figures);

    /// <summary>For programs that want numbers and not words: without the fields that the id leads to.</summary>
    public static Table Compact(IEnumerable<Figure> figures, Uri baseUrl) =>
        Table.Of("figures", [.. Columns(baseUrl).Where(column => !Prose.Contains(column.Field.Name))], figures);

    private static IReadOnlyList<Column<Figure>> Columns(Uri baseUrl) => [.. Subject(), .. Value(), .. Source(baseUrl), Upper()];

    private static IEnumerable<Column<Figure>> Subject() =>
    [
        Column.Text<Figure>(
            new("id", FieldType.Text, new("数据编号", "Figure"), new("“报告/数据”，全站唯一。", "report/figure, unique on the site."))
            { IsKey = true, Pattern = "[a-z0-9-]+/[a-z0-9.-]+" },
            figure => figure.Id),
        Column.Text<Figure>(
            new("report", FieldType.Text, new("报告", "Report"), new("写出这个数据的报告。", "The report that states the figure.")) { References = "reports" },
            figure => figure.ReportId),
        Column.Text<Figure>(
            new("zone", FieldType.Text, new("区域", "Zone"), new("数据说的是哪个区域。", "The zone that the figure is about.")) { References = "zones" },
            figure => figure.Zone.Id),
        Column.Text<Figure>(
            new("theme", FieldType.Text, new("主题", "Theme"), new("指标所属的主题。", "The theme of the metric.")) { References = "themes" },
            figure => figure.Metric.Theme.Id),
        Column.Text<Figure>(
            new("metric", FieldType.Text, new("指标", "Metric"), new("计量的是什么。", "What is measured.")) { References = "metrics" },
            figure => figure.Metric.Id),
        Column.Text<Figure>(
            new("measure", FieldType.Text, new("度量", "Measure"), new("指标的哪个方面：总量、增速、占比（占上一级区域同一指标的比重）、位次、等级、倍数。", "Which aspect of the metric: level, growth, share (of the same metric of the parent zone), rank, rating or multiple."))
            { Choices = [.. Names.Members<Measure>().Keys] },
            figure => Names.Of(figure.Measure)),
        Column.Text<Figure>(
            new("kind", FieldType.Text, new("类别", "Kind"), new("outcome 是结果，target 是目标。", "An outcome that came about, or a target that was promised."))
            { Choices = [.. Names.Members<FigureKind>().Keys] },
            figure => Names.Of(figure.Kind)),
        Column.Period<Figure>(new("数据所说的时期。", "The time that the figure is about."), figure => figure.Period),
    ];

    private static IEnumerable<Column<Figure>> Value() =>
    [
        Column.Number<Figure>(
            new("value", FieldType.Decimal, new("数值", "Value"), new(
                "以基本单位计的精确十进制数：1360亿元是136000000000，下降26.7%是-26.7；区间取下限；等级为空。",
                "An exact decimal in base units: CNY 136 billion is 136000000000, a decline of 26.7% is -26.7; of a range the lower end; empty for a rating."))
            { IsRequired = false, Unit = UnitOfTheRow },
            figure => (figure.Value as Quantity)?.Value),
        Column.Text<Figure>(
            new("text", FieldType.Text, new("等级", "Rating"), new("等级，如AAA；其他度量为空。", "A rating such as AAA; empty for the other measures.")) { IsRequired = false },
            figure => (figure.Value as Rating)?.Text),
        Column.Text<Figure>(
            new("unit", FieldType.Text, new("单位", "Unit"), new("货币用ISO 4217代码，计数写作{project}等，其他用UCUM代码；等级为空。", "ISO 4217 for money, {project} and the like for counts, UCUM otherwise; empty for a rating."))
            { IsRequired = false },
            figure => (figure.Value as Quantity)?.Unit.Code),
        Column.Words<Figure>(
            new("qualifiers", FieldType.Words, new("限定", "Qualifiers"), new("数值有多确切：estimate预计、at-least以上、at-most以内、about左右、nearly近，以空格分隔；确数为空。", "How exactly the number is meant: estimate, at-least, at-most, about, nearly, with blanks between them; empty if it is exact."))
            { IsRequired = false, Pattern = $"{Qualifier}( {Qualifier})*" },
            figure => QualifiersOf(figure.Value).Names()),
    ];

    private static IEnumerable<Column<Figure>> Source(Uri baseUrl) =>
    [
        Column.Both<Figure>(
            new("printed", FieldType.TextInBoth, new("本站写法", "As worded here"), new("本站文本中写出数据的字样，含单位和限定词。", "The words of our text that state the figure, unit and qualifier included.")),
            figure => figure.Printed),
        Column.Both<Figure>(
            new("sentence", FieldType.TextInBoth, new("句子", "Sentence"), new("本站文本中写出数据的那句话，不是来源的原话。", "The sentence of our text that states the figure; it is not a quotation of the source.")),
            figure => figure.Sentence),
        Column.Address<Figure>(baseUrl, SitePaths.Sentence),
        Column.Flag<Figure>(
            new("headline", FieldType.Flag, new("要点", "Headline"), new("是否列在报告开头。", "True if it stands at the head of its report.")),
            figure => figure.Headline),
        Column.Both<Figure>(
            new("doubt", FieldType.TextInBoth, new("存疑", "Doubt"), new("原文数字可疑的理由；不可疑则为空。", "Why the number as printed is doubtful; empty if it is not.")) { IsRequired = false },
            figure => figure.Doubt),
    ];

    private static Column<Figure> Upper() => Column.Number<Figure>(
        new("upper", FieldType.Decimal, new("上限", "Upper end"), new("区间的上限，单位与数值相同；不是区间则为空。", "The upper end of a range, in the unit of the value; empty for a single number."))
        { IsRequired = false, Unit = UnitOfTheRow },
        figure => (figure.Value as Quantity)?.Upper);

    internal static Qualifiers QualifiersOf(FigureValue value) => value switch
    {
        Quantity quantity => quantity.Qualifiers,
        Rating rating => rating.Qualifiers,
        _ => throw new ArgumentException($"No data for a {value.GetType().Name}.", nameof(value)),
    };
}
