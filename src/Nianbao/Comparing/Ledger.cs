using Nianbao.Model;

namespace Nianbao.Comparing;

/// <summary>Joins each target to what became of it.</summary>
internal sealed class Ledger(Site site, Remarks remarks)
{
    private readonly ILookup<Subject, Figure> outcomes = site.Figures
        .Where(figure => figure.Kind == FigureKind.Outcome && !remarks.IsRevised(figure)).ToLookup(Subject.Of);

    private readonly Dictionary<string, Report> reports = site.Reports.ToDictionary(report => report.Id, StringComparer.Ordinal);

    private readonly ILookup<string, Report> reportsByZone = site.Reports.ToLookup(report => report.Zone.Id, StringComparer.Ordinal);

    public IReadOnlyList<Promise> Build() => [.. site.Figures.Where(figure => figure.Kind == FigureKind.Target).Select(Join)];

    private Promise Join(Figure target)
    {
        var promise = new Promise(target, VerdictRule.RuleOf(target), Verdict.NotReported, null, null, Baseline(target), IsAwaited(target), null)
        {
            Kept = target.Value is Quantity && VerdictRule.Kept(target) is var kept ? new(kept.Lower, kept.Upper) : null,
        };
        if (remarks.Fulfilment(target) is var (id, reason)) return Judged(promise, [Find(id)]) with { Reason = reason };
        var same = outcomes[Subject.Of(target)].Where(outcome => Claim.Of(outcome) == Claim.Of(target) with { Kind = FigureKind.Outcome }).ToList();
        if (same.Count > 0) return Judged(promise, same);
        return Overlapping(target) is { } other ? promise with { Outcome = other, Verdict = Verdict.NotComparable } : promise;
    }

    /// <summary>Where reports give different outcomes, the promise is judged only if all lead to the same verdict. The newest report's is shown.</summary>
    private static Promise Judged(Promise promise, IReadOnlyList<Figure> candidates)
    {
        var verdicts = candidates.Select(outcome => VerdictRule.Judge(promise.Target, outcome)).Distinct().ToList();
        return promise with
        {
            Outcome = candidates[0],
            Verdict = verdicts.Count == 1 ? verdicts[0] : Verdict.NotComparable,
            Margin = verdicts.Count == 1 ? VerdictRule.Margin(promise.Target, candidates[0]) : null,
            IsDisputed = verdicts.Count > 1,
        };
    }

    /// <summary>An outcome for a longer or shorter period that shares days with the due one; the closest in length first.</summary>
    private Figure? Overlapping(Figure target) => outcomes[Subject.Of(target)]
        .Where(outcome => !outcome.Period.IsInterval && outcome.Period.Start <= target.Period.End && outcome.Period.End >= target.Period.Start)
        .OrderByDescending(outcome => outcome.Period.End)
        .ThenBy(outcome => Math.Abs(Days(outcome.Period) - Days(target.Period)))
        .FirstOrDefault();

    /// <summary>The last outcome before the due period, of a period as long if there is one.</summary>
    private Figure? Baseline(Figure target) => outcomes[Subject.Of(target)]
        .Where(outcome => !outcome.Period.IsInterval && outcome.Period.End < target.Period.Start)
        .OrderBy(outcome => Kind(outcome.Period) == Kind(target.Period) ? 0 : 1)
        .ThenByDescending(outcome => outcome.Period.End)
        .FirstOrDefault();

    /// <summary>The report that promises cannot tell the end; another one about the same zone, up to the due day or beyond, could.</summary>
    private bool IsAwaited(Figure target) => !reportsByZone[reports[target.ReportId].Zone.Id]
        .Any(report => report.Id != target.ReportId && report.Period.End >= target.Period.End);

    private Figure Find(string id)
    {
        var slash = id.IndexOf('/');
        return reports[id[..slash]].Figures.First(figure => figure.Key == id[(slash + 1)..]);
    }

    private static int Days(Period period) => period.End.DayNumber - period.Start.DayNumber;

    /// <summary>Years and leap years are one kind, as are quarters of 90 and 92 days.</summary>
    private static int Kind(Period period) => (int)Math.Round(Days(period) / 30.5);
}
