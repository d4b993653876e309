using Nianbao.Model;
using Nianbao.Model.Pages;

namespace Nianbao.Planning;

/// <summary>Says a promise in one language: the rule, the verdict, the margin, and what else a reader must know.</summary>
internal static class LedgerEntries
{
    public static LedgerEntry Of(Promise promise, Edition edition) => new(
        edition.Display(promise.Target),
        RuleTexts.Of(promise, edition.Frame),
        Mark(VerdictId(promise), edition.Words),
        promise.Outcome is null ? null : edition.Display(promise.Outcome),
        MarginTexts.Of(promise, edition.Frame),
        promise.Baseline is null ? null : edition.Display(promise.Baseline),
        [.. Notes(promise, edition).OfType<string>()]);

    public static VerdictMark Mark(string id, Words words) => new(id, words["verdict.shape." + id], words["verdict." + id]);

    /// <summary>Not reported is no verdict on anybody while no report covers the time: it is awaited.</summary>
    public static string VerdictId(Promise promise) => promise is { Verdict: Verdict.NotReported, IsAwaited: true } ? "awaited" : Names.Of(promise.Verdict);

    private static IEnumerable<string?> Notes(Promise promise, Edition edition)
    {
        var words = edition.Words;
        if (promise.Reason is { } reason) yield return words.Fill("targets.by-hand", reason[edition.Language]);
        if (promise.Outcome is { } outcome) yield return OutcomeNote(promise, outcome, edition);
        else if (!promise.IsAwaited) yield return words.Fill("targets.silent", PeriodText.Of(promise.Target.Period, edition.Frame));
        if (promise.Target.Doubt is { } doubt) yield return words.Fill("targets.doubt", doubt[edition.Language]);
    }

    /// <summary>Why an outcome does not tell, or for which other time or other thing it is given.</summary>
    private static string? OutcomeNote(Promise promise, Figure outcome, Edition edition)
    {
        if (promise.IsDisputed) return edition.Words["targets.disputed"];
        var period = PeriodText.Of(outcome.Period, edition.Frame);
        if (promise.Verdict == Verdict.NotComparable) return edition.Words.Fill(outcome.Period == promise.Target.Period ? "targets.too-loose" : "targets.other-period", period);
        return outcome.Period == promise.Target.Period ? null : edition.Words.Fill("targets.outcome-period", period);
    }
}
