using Nianbao.Model;
using Nianbao.Model.Pages;

namespace Nianbao.Rendering.Data;

/// <summary>The target ledger, a target each row. The fields are a contract: they keep their names and places, and new ones are put at the end.</summary>
internal static class TargetTable
{
    private const string UnitOfTheRow = "given by the field unit of the same row";
    private const string Qualifier = "(estimate|at-least|at-most|about|nearly)";

    public static Table Of(Site site) => Table.Of("targets", [.. Subject(), .. Target(), .. Result(), .. Reason(site), .. Added()], site.Promises);

    private static IEnumerable<Column<Promise>> Subject() =>
    [
        Column.Text<Promise>(
            new("id", FieldType.Text, new("目标编号", "Target"), new("目标是哪个数据：“报告/数据”。", "The figure that is the target: report/figure."))
            { IsKey = true, References = "figures", Pattern = "[a-z0-9-]+/[a-z0-9.-]+" },
            promise => promise.Target.Id),
        Column.Text<Promise>(
            new("report", FieldType.Text, new("报告", "Report"), new("提出目标的报告。", "The report that sets the target.")) { References = "reports" },
            promise => promise.Target.ReportId),
        Column.Text<Promise>(new("zone", FieldType.Text, new("区域", "Zone"), new("谁的目标。", "Whose target it is.")) { References = "zones" }, promise => promise.Target.Zone.Id),
        Column.Text<Promise>(
            new("theme", FieldType.Text, new("主题", "Theme"), new("指标所属的主题。", "The theme of the metric.")) { References = "themes" },
            promise => promise.Target.Metric.Theme.Id),
        Column.Text<Promise>(
            new("metric", FieldType.Text, new("指标", "Metric"), new("目标针对的指标。", "What the target is about.")) { References = "metrics" },
            promise => promise.Target.Metric.Id),
        Column.Text<Promise>(
            new("measure", FieldType.Text, new("度量", "Measure"), new("指标的哪个方面。", "Which aspect of the metric.")) { Choices = [.. Names.Members<Measure>().Keys] },
            promise => Names.Of(promise.Target.Measure)),
    ];

    private static IEnumerable<Column<Promise>> Target() =>
    [
        Column.Text<Promise>(
            new("due", FieldType.Text, new("到期", "Due"), new("目标要在哪个时期实现。", "The period that the target is set for.")) { Pattern = "[0-9]{4}[0-9HQ/-]*" },
            promise => promise.Target.Period.Text),
        Column.Text<Promise>(
            new("rule", FieldType.Text, new("规则", "Rule"), new("目标怎样读：以上、以内、恰为、左右、近、区间。", "How the target is to be read. Exactly: reached or passed on the better side, or equal where neither side is better."))
            { Choices = [.. Names.Members<TargetRule>().Keys] },
            promise => Names.Of(promise.Rule)),
        Column.Number<Promise>(
            new("value", FieldType.Decimal, new("目标值", "Value"), new("以基本单位计的精确十进制数；区间取下限；等级为空。", "An exact decimal in base units; of a range the lower end; empty for a rating."))
            { IsRequired = false, Unit = UnitOfTheRow },
            promise => Value(promise.Target)),
        Column.Text<Promise>(
            new("unit", FieldType.Text, new("单位", "Unit"), new("目标值和差距的单位；等级为空。", "The unit of target and margin; empty for a rating.")) { IsRequired = false },
            promise => (promise.Target.Value as Quantity)?.Unit.Code),
        Column.Words<Promise>(
            new("qualifiers", FieldType.Words, new("限定", "Qualifiers"), new("目标值有多确切；确数为空。", "How exactly the target is meant; empty if it is exact.")) { IsRequired = false, Pattern = $"{Qualifier}( {Qualifier})*" },
            promise => FigureTable.QualifiersOf(promise.Target.Value).Names()),
    ];

    private static IEnumerable<Column<Promise>> Result() =>
    [
        Column.Text<Promise>(
            new("verdict", FieldType.Text, new("结论", "Verdict"), new("完成、未完成、未见结果或不可比。", "What became of the target.")) { Choices = [.. Names.Members<Verdict>().Keys] },
            promise => Names.Of(promise.Verdict)),
        Column.Text<Promise>(
            new("outcome", FieldType.Text, new("结果", "Outcome"), new("结果是哪个数据；未见结果则为空。", "The figure that is the outcome; empty if none is reported.")) { IsRequired = false, References = "figures" },
            promise => promise.Outcome?.Id),
        Column.Number<Promise>(
            new("outcome_value", FieldType.Decimal, new("结果值", "Outcome value"), new("结果的数值，单位见该数据。", "The value of the outcome.")) { IsRequired = false, Unit = "given by the figure that is the outcome" },
            promise => Value(promise.Outcome)),
        Column.Number<Promise>(
            new("margin", FieldType.Decimal, new("差距", "Margin"), new("结果减目标；无法相减则为空。", "Outcome less target; empty where they cannot be subtracted.")) { IsRequired = false, Unit = UnitOfTheRow },
            promise => promise.Margin),
        Column.Text<Promise>(
            new("baseline", FieldType.Text, new("起点", "Baseline"), new("到期前最近的结果是哪个数据。", "The last outcome known before the due period.")) { IsRequired = false, References = "figures" },
            promise => promise.Baseline?.Id),
        Column.Number<Promise>(
            new("baseline_value", FieldType.Decimal, new("起点值", "Baseline value"), new("起点的数值，单位见该数据。", "The value of the baseline.")) { IsRequired = false, Unit = "given by the figure that is the baseline" },
            promise => Value(promise.Baseline)),
    ];

    private static IEnumerable<Column<Promise>> Reason(Site site) =>
    [
        Column.Flag<Promise>(
            new("linked_by_hand", FieldType.Flag, new("人工对应", "Linked by hand"), new("目标与结果是否由编者对应。", "True if an editor joined target and outcome.")),
            promise => promise.LinkedByHand),
        Column.Both<Promise>(
            new("reason", FieldType.TextInBoth, new("理由", "Reason"), new("编者对应的理由。", "Why the editor joined them.")) { IsRequired = false },
            promise => promise.Reason),
        Column.Address<Promise>(site.Info.BaseUrl, (language, promise) => SitePaths.Sentence(language, promise.Target)),
    ];

    private static IEnumerable<Column<Promise>> Added() =>
    [
        Column.Number<Promise>(
            new("kept_from", FieldType.Decimal, new("完成下限", "Kept from"), new("结果不低于此数为完成；没有下限则为空。", "The smallest outcome that keeps the target; empty if there is no such end."))
            { IsRequired = false, Unit = UnitOfTheRow },
            promise => promise.Kept?.From),
        Column.Number<Promise>(
            new("kept_to", FieldType.Decimal, new("完成上限", "Kept up to"), new("结果不高于此数为完成；没有上限则为空。", "The largest outcome that keeps the target; empty if there is no such end."))
            { IsRequired = false, Unit = UnitOfTheRow },
            promise => promise.Kept?.To),
        Rating("text", new("目标等级", "Rating"), new("目标的等级，如AAA；其他度量为空。", "The rating that is the target, such as AAA; empty for the other measures."), promise => promise.Target),
        Rating("outcome_text", new("结果等级", "Outcome rating"), new("结果的等级。", "The rating that is the outcome."), promise => promise.Outcome),
        Rating("baseline_text", new("起点等级", "Baseline rating"), new("起点的等级。", "The rating that is the baseline."), promise => promise.Baseline),
        Column.Flag<Promise>(
            new("awaited", FieldType.Flag, new("尚待报告", "Awaited"), new("是否还没有报告说到到期的时候。", "True if no other report about the zone reaches the time due, so that nobody could have told.")),
            promise => promise.IsAwaited),
    ];

    private static Column<Promise> Rating(string name, Translated<string> title, Translated<string> description, Func<Promise, Figure?> figure) =>
        Column.Text<Promise>(new(name, FieldType.Text, title, description) { IsRequired = false }, promise => (figure(promise)?.Value as Rating)?.Text);

    private static decimal? Value(Figure? figure) => (figure?.Value as Quantity)?.Value;
}
