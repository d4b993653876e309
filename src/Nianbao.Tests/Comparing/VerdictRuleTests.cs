using Nianbao.Comparing;
using Nianbao.Model;

namespace Nianbao.Tests.Comparing;

/// <summary>The rule by which a target is met, missed, or cannot be compared: docs/decisions/2026-11-21-verdicts.md.</summary>
internal sealed class VerdictRuleTests
{
    // At least and at most are taken at their word, whatever the direction.
    [TestCase("5.0%以上", "5.0%", Verdict.Met)]
    [TestCase("5.0%以上", "4.9%", Verdict.Missed)]
    [TestCase("5%以上", "5.8%以上", Verdict.Met)]
    [TestCase("6%以上", "5.8%以上", Verdict.NotComparable)]
    [TestCase("不超过5%", "5.8%以上", Verdict.Missed)]
    [TestCase("不超过30微克/立方米", "30微克/立方米", Verdict.Met)]
    [TestCase("不超过30微克/立方米", "30.1微克/立方米", Verdict.Missed)]
    [TestCase("保持在80%以上", "83%", Verdict.Met)]
    [TestCase("1360亿元以上", "1,360.0亿元", Verdict.Met)]
    // Without them the better side is open.
    [TestCase("100个", "100个", Verdict.Met)]
    [TestCase("100个", "126个", Verdict.Met)]
    [TestCase("100个", "99个", Verdict.Missed)]
    [TestCase("100个", "超90个", Verdict.NotComparable)]
    [TestCase("100%", "100%", Verdict.Met)]
    // Zero is a number like others.
    [TestCase("0起", "0起", Verdict.Met)]
    // Ranges: the lower end decides where more is better.
    [TestCase("5%至6%", "5.0%", Verdict.Met)]
    [TestCase("5%至6%", "6.4%", Verdict.Met)]
    [TestCase("5%至6%", "4.9%", Verdict.Missed)]
    // About and nearly leave a twentieth open.
    [TestCase("6.2%左右", "5.9%", Verdict.Met)]
    [TestCase("6.2%左右", "5.8%", Verdict.Missed)]
    [TestCase("80%", "约80%", Verdict.NotComparable)]
    [TestCase("80%", "约90%", Verdict.Met)]
    [TestCase("80%", "约70%", Verdict.Missed)]
    [TestCase("3万户", "近3万户", Verdict.NotComparable)]
    [TestCase("近3万户", "2.9万户", Verdict.Met)]
    // An estimate is judged by its number.
    [TestCase("5.0%以上", "预计5.8%以上", Verdict.Met)]
    public void A_metric_where_more_is_better(string target, string outcome, Verdict verdict) => Assert.That(Judge(target, outcome, Measure.Level, Direction.HigherIsBetter), Is.EqualTo(verdict));

    [TestCase("35微克/立方米", "34.6微克/立方米", Verdict.Met)]
    [TestCase("35微克/立方米", "35.1微克/立方米", Verdict.Missed)]
    [TestCase("0起", "1起", Verdict.Missed)]
    [TestCase("30至35天", "36天", Verdict.Missed)]
    [TestCase("30至35天", "28天", Verdict.Met)]
    [TestCase("约100天", "105天", Verdict.Met)]
    [TestCase("约100天", "106天", Verdict.Missed)]
    public void A_metric_where_less_is_better(string target, string outcome, Verdict verdict) => Assert.That(Judge(target, outcome, Measure.Level, Direction.LowerIsBetter), Is.EqualTo(verdict));

    [TestCase("40项", "40项", Verdict.Met)]
    [TestCase("40项", "41项", Verdict.Missed)]
    [TestCase("1.3亿元", "1.32亿元", Verdict.Met)]
    [TestCase("1.30亿元", "1.32亿元", Verdict.Missed)]
    [TestCase("30至35天", "36天", Verdict.Missed)]
    [TestCase("30至35天", "33天", Verdict.Met)]
    public void A_metric_where_neither_is_better(string target, string outcome, Verdict verdict) => Assert.That(Judge(target, outcome, Measure.Level, Direction.Neutral), Is.EqualTo(verdict));

    [TestCase("增长2.0%", "增长2.1%", Direction.HigherIsBetter, Verdict.Met)]
    [TestCase("增长2.0%", "下降1%", Direction.HigherIsBetter, Verdict.Missed)]
    [TestCase("下降3%", "下降3.4%", Direction.LowerIsBetter, Verdict.Met)]
    [TestCase("下降3%", "下降2.9%", Direction.LowerIsBetter, Verdict.Missed)]
    [TestCase("下降3%以上", "下降3.4%", Direction.LowerIsBetter, Verdict.Met)]
    [TestCase("下降3%以上", "下降2.9%", Direction.LowerIsBetter, Verdict.Missed)]
    [TestCase("下降3%以上", "下降超5%", Direction.LowerIsBetter, Verdict.Met)]
    [TestCase("下降不超过3%", "下降2%", Direction.HigherIsBetter, Verdict.Met)]
    [TestCase("增长2%", "提高2.6个百分点", Direction.HigherIsBetter, Verdict.NotComparable)]
    public void Growth_has_the_direction_of_its_metric(string target, string outcome, Direction direction, Verdict verdict) =>
        Assert.That(Judge(target, outcome, Measure.Growth, direction), Is.EqualTo(verdict));

    [TestCase("前三", "第一", Verdict.Met)]
    [TestCase("前三", "第四", Verdict.Missed)]
    [TestCase("第三", "第二", Verdict.Met)]
    [TestCase("第一", "前三", Verdict.NotComparable)]
    public void The_first_place_is_the_best(string target, string outcome, Verdict verdict) => Assert.That(Judge(target, outcome, Measure.Rank, Direction.HigherIsBetter), Is.EqualTo(verdict));

    [TestCase("AA+", "AAA", Direction.Neutral, Verdict.Met)]
    [TestCase("AA+", "AA", Direction.Neutral, Verdict.Missed)]
    [TestCase("AA", "AA-", Direction.HigherIsBetter, Verdict.Missed)]
    [TestCase("双B", "双C", Direction.HigherIsBetter, Verdict.Missed)]
    [TestCase("3A级", "4A级", Direction.HigherIsBetter, Verdict.Met)]
    [TestCase("Ⅲ类", "Ⅱ类", Direction.LowerIsBetter, Verdict.Met)]
    [TestCase("准二级", "二级", Direction.HigherIsBetter, Verdict.Met)]
    [TestCase("二级", "准二级", Direction.HigherIsBetter, Verdict.Missed)]
    [TestCase("C类", "D类", Direction.LowerIsBetter, Verdict.Met)]
    [TestCase("A级", "二级", Direction.HigherIsBetter, Verdict.NotComparable)]
    public void A_better_mark_meets_a_rating(string target, string outcome, Direction direction, Verdict verdict) =>
        Assert.That(Judge(target, outcome, Measure.Rating, direction), Is.EqualTo(verdict));

    [TestCase("5.0%以上", "5.8%", "0.8")]
    [TestCase("100个", "93个", "-7")]
    [TestCase("5%至6%", "5.4%", "0.4")]
    [TestCase("0起", "0起", "0")]
    public void The_margin_is_outcome_less_target(string target, string outcome, string margin) =>
        Assert.That(VerdictRule.Margin(Stated.Figure(target), Stated.Figure(outcome)), Is.EqualTo(decimal.Parse(margin)));

    [Test]
    public void Numbers_at_the_end_of_the_range_are_not_compared()
    {
        var (target, outcome) = (Stated.Figure("70000000000000000000000000000个"), Stated.Figure("-70000000000000000000000000000个"));
        Assert.That(VerdictRule.Judge(target, outcome), Is.EqualTo(Verdict.NotComparable));
        Assert.That(VerdictRule.Margin(target, outcome), Is.Null);
    }

    private static Verdict Judge(string target, string outcome, Measure measure, Direction direction) =>
        VerdictRule.Judge(Stated.Figure(target, measure, direction), Stated.Figure(outcome, measure, direction));
}
