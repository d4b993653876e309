using Nianbao.Model;
using Nianbao.Model.Pages;

namespace Nianbao.Rendering.Data;

/// <summary>The targets, a row each, with what became of them. A target, its outcome and its baseline are figures: their ids lead to the rest.</summary>
internal static class TargetTable
{
    private const string UnitOfTheRow = "given by the field unit of the same row";
    private const string UnitOfTheFigure = "given by the field unit of that figure";

    public static Table Of(Site site) => Table.Of("targets", [.. Promised(site.Info.BaseUrl), .. Became()], site.Promises);

    private static IEnumerable<Column<Promise>> Promised(Uri baseUrl) =>
    [
        Column.Text<Promise>(
            new("id", FieldType.Text, new("目标", "Target"), new("提出目标的数据。", "The figure that states the target.")) { IsKey = true, References = "figures" },
            promise => promise.Target.Id),
        Column.Text<Promise>(
            new("report", FieldType.Text, new("报告", "Report"), new("提出目标的报告。", "The report that promises it.")) { References = "reports" },
            promise => promise.Target.ReportId),
        Column.Text<Promise>(
            new("zone", FieldType.Text, new("区域", "Zone"), new("目标说的是哪个区域。", "The zone that it is about.")) { References = "zones" },
            promise => promise.Target.Zone.Id),
        Column.Text<Promise>(
            new("metric", FieldType.Text, new("指标", "Metric"), new("计量的是什么。", "What is measured.")) { References = "metrics" },
            promise => promise.Target.Metric.Id),
        Column.Text<Promise>(
            new("measure", FieldType.Text, new("度量", "Measure"), new("指标的哪个方面。", "Which aspect of the metric.")) { Choices = Names.Measures },
            promise => Names.Of(promise.Target.Measure)),
        Column.Period<Promise>(new("目标到期的时期。", "The time that it is due."), promise => promise.Target.Period),
        Column.Number<Promise>(
            new("value", FieldType.Decimal, new("目标值", "Value"), new("目标的数值；等级为空。", "The value promised; empty for a rating.")) { IsRequired = false, Unit = UnitOfTheRow },
            promise => (promise.Target.Value as Quantity)?.Value),
        Column.Text<Promise>(
            new("unit", FieldType.Text, new("单位", "Unit"), new("目标值的单位；等级为空。", "The unit of the value; empty for a rating.")) { IsRequired = false },
            promise => (promise.Target.Value as Quantity)?.Unit.Code),
        Column.Text<Promise>(
            new("rule", FieldType.Text, new("判定规则", "Rule"), new("怎样算完成：至少、至多、恰为、约、近、区间。", "How it is to be read: at least, at most, exactly, about, nearly, or a range.")) { Choices = Names.Rules },
            promise => Names.Of(promise.Rule)),
        Column.Number<Promise>(
            new("kept_from", FieldType.Decimal, new("完成下限", "Kept from"), new("结果不低于此数为完成；没有下限则为空。", "The smallest outcome that keeps it; empty if there is no such end.")) { IsRequired = false, Unit = UnitOfTheRow },
            promise => promise.Kept?.From),
        Column.Number<Promise>(
            new("kept_to", FieldType.Decimal, new("完成上限", "Kept up to"), new("结果不高于此数为完成；没有上限则为空。", "The largest outcome that keeps it; empty if there is no such end.")) { IsRequired = false, Unit = UnitOfTheRow },
            promise => promise.Kept?.To),
        Column.Address<Promise>(baseUrl, (language, promise) => SitePaths.Sentence(language, promise.Target)),
    ];

    private static IEnumerable<Column<Promise>> Became() =>
    [
        Column.Text<Promise>(
            new("verdict", FieldType.Text, new("结论", "Verdict"), new("完成、未完成、未见结果或不可比。", "Met, missed, not reported, or not comparable.")) { Choices = Names.Verdicts },
            promise => Names.Of(promise.Verdict)),
        Column.Flag<Promise>(
            new("awaited", FieldType.Flag, new("尚待报告", "Awaited"), new("尚无写到到期时期的报告，因而不可能有结果。", "True if no report about the zone covers the due period yet.")),
            promise => promise.IsAwaited),
        Column.Text<Promise>(
            new("outcome", FieldType.Text, new("结果", "Outcome"), new("与目标对照的结果；没有则为空。", "The figure that it is compared with; empty if there is none.")) { IsRequired = false, References = "figures" },
            promise => promise.Outcome?.Id),
        Column.Number<Promise>(
            new("outcome_value", FieldType.Decimal, new("结果值", "Value of the outcome"), new("结果的数值。", "The value of the outcome.")) { IsRequired = false, Unit = UnitOfTheFigure },
            promise => (promise.Outcome?.Value as Quantity)?.Value),
        Column.Number<Promise>(
            new("margin", FieldType.Decimal, new("差额", "Margin"), new("结果减目标；不能相减则为空。", "Outcome less target; empty where they cannot be subtracted.")) { IsRequired = false, Unit = UnitOfTheRow },
            promise => promise.Margin),
        Column.Text<Promise>(
            new("baseline", FieldType.Text, new("起点", "Baseline"), new("到期之前最近的结果；没有则为空。", "The last known outcome before the due period; empty if there is none.")) { IsRequired = false, References = "figures" },
            promise => promise.Baseline?.Id),
        Column.Number<Promise>(
            new("baseline_value", FieldType.Decimal, new("起点值", "Value of the baseline"), new("起点的数值。", "The value of the baseline.")) { IsRequired = false, Unit = UnitOfTheFigure },
            promise => (promise.Baseline?.Value as Quantity)?.Value),
        Column.Both<Promise>(
            new("reason", FieldType.TextInBoth, new("人工对应的理由", "Reason"), new("编辑人工指定结果的理由；按规则对应的为空。", "Why an editor joined the two by hand; empty if they were joined by rule.")) { IsRequired = false },
            promise => promise.Reason),
    ];
}
