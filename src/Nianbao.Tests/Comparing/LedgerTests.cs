using Nianbao.Comparing;
using Nianbao.Model;
using Nianbao.Reading;

namespace Nianbao.Tests.Comparing;

/// <summary>The ledger of <c>towns/</c>, two reports of which the second tells what became of the first one's targets.</summary>
internal sealed class LedgerTests
{
    public static string Content { get; } = Path.Combine(Repository.Root, "src", "Nianbao.Tests", "Comparing", "towns", "content");

    private IReadOnlyList<Promise> promises = [];

    [OneTimeSetUp]
    public void Compare() => promises = Journey.Check(Content).Value!.Promises;

    [TestCase("output-2025", "AtLeast Met, outcome hill-2025/output, margin 1250000000, from hill-2024/output")]
    [TestCase("gdp-growth-2025", "Range Met, outcome hill-2025/gdp.growth, margin 0.4, from nothing")]
    [TestCase("projects-2025", "Exactly Missed, outcome hill-2025/projects, margin -7, from hill-2024/projects")]
    [TestCase("pm25-2025", "AtMost Met, outcome hill-2025/pm25, margin -0.6, from nothing")]
    [TestCase("tasks-2025", "Exactly Missed, outcome hill-2025/tasks, margin 1, from nothing")]
    [TestCase("farmland-rate-2025", "AtLeast NotComparable, outcome hill-2025/farmland-rate, margin 0, from nothing")]
    [TestCase("accidents-2025", "Exactly Met, outcome hill-2025/accidents, margin 0, from nothing")]
    [TestCase("complaints-2025", "AtLeast Met, outcome hill-2025/complaints.growth, margin -1.1, from nothing")]
    [TestCase("credit-2025", "Exactly Met, outcome hill-2025/credit.rating, margin none, from nothing")]
    [TestCase("assessment-2025", "AtMost Missed, outcome hill-2025/assessment.rank, margin 1, from nothing")]
    public void A_target_is_joined_to_the_outcome_of_another_report(string key, string expected) => Assert.That(Describe(Find(key)), Is.EqualTo(expected));

    [Test]
    public void An_outcome_of_another_period_is_shown_and_not_judged() =>
        Assert.That(Describe(Find("start-rate-h1")), Is.EqualTo("Exactly NotComparable, outcome hill-2025/start-rate, margin none, from nothing"));

    [Test]
    public void An_editor_may_join_by_hand_and_says_why()
    {
        var promise = Find("start-rate-q3");
        Assert.That(Describe(promise), Is.EqualTo("Exactly Met, outcome hill-2025/start-rate, margin 0, from nothing"));
        Assert.That((promise.LinkedByHand, promise.Reason?.En), Is.EqualTo((true, "The report on 2025 says that all had started by the end of September.")));
    }

    [Test]
    public void Outcomes_that_contradict_each_other_give_neither_verdict_nor_margin()
    {
        var promise = Disputed();
        Assert.That((promise.Verdict, promise.IsDisputed, promise.Margin), Is.EqualTo((Verdict.NotComparable, true, (decimal?)null)));
    }

    [Test]
    public void Silence_of_a_later_report_differs_from_no_report()
    {
        Assert.That((Find("jobs-2025").Verdict, Find("jobs-2025").IsAwaited), Is.EqualTo((Verdict.NotReported, false)));
        Assert.That((Find("projects-2026").Verdict, Find("projects-2026").IsAwaited), Is.EqualTo((Verdict.NotReported, true)));
    }

    [Test]
    public void The_last_outcome_before_the_due_period_is_the_start() => Assert.That(Find("projects-2026").Baseline?.Id, Is.EqualTo("hill-2025/projects"));

    [Test]
    public void Every_target_is_in_the_ledger() => Assert.That(promises, Has.Count.EqualTo(14));

    /// <summary>The first target again, where the report on its outcome gives a second figure that misses it.</summary>
    private static Promise Disputed()
    {
        var site = Journey.Check(Content).Value!;
        var report = site.Reports.Single(report => report.Id == "hill-2025");
        var output = report.Figures.Single(figure => figure.Key == "output");
        var other = output with { Key = "other-output", Value = (Quantity)output.Value with { Value = 1 } };
        Site disputed = site with { Reports = [.. site.Reports.Select(one => one == report ? report with { Figures = [.. report.Figures, other] } : one)] };
        return new Ledger(disputed, new Remarks(new Draft(null, [], [], [], [], [], []))).Build().Single(promise => promise.Target.Key == "output-2025");
    }

    private Promise Find(string key) => promises.Single(promise => promise.Target.Key == key);

    private static string Describe(Promise promise) =>
        $"{promise.Rule} {promise.Verdict}, outcome {promise.Outcome?.Id ?? "none"}, margin {promise.Margin?.ToString() ?? "none"}, from {promise.Baseline?.Id ?? "nothing"}";
}
