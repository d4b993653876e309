using Nianbao.Model;
using Nianbao.Reading;

namespace Nianbao.Comparing;

/// <summary>What editors say in the front matter about figures and others, by the figure that says it.</summary>
internal sealed class Remarks
{
    private readonly Dictionary<string, DraftRemarks> remarks = new(StringComparer.Ordinal);
    private readonly HashSet<string> revised = new(StringComparer.Ordinal);

    public Remarks(Draft draft)
    {
        foreach (var report in draft.Reports)
        {
            foreach (var figure in report.Original.Figures.Where(figure => figure.Remarks is not null)) remarks.Add($"{report.Id}/{figure.Key.Value}", figure.Remarks!);
        }
        revised.UnionWith(remarks.Values.Select(remark => remark.Revises?.Value).OfType<string>());
    }

    /// <summary>Every answer to a warning, with the figure that gives it.</summary>
    public IEnumerable<(string Figure, DraftAnswer Answer)> Answers => remarks.SelectMany(pair => pair.Value.Answers.Select(answer => (pair.Key, answer)));

    /// <summary>The outcome that is linked by hand, and why; null if none is.</summary>
    public (string Outcome, Translated<string> Reason)? Fulfilment(Figure target) =>
        remarks.GetValueOrDefault(target.Id) is { FulfilledBy: { } outcome, Because: { } reason } ? (outcome.Value, reason) : null;

    /// <summary>Why one figure takes the place of the other; null if it does not.</summary>
    public Translated<string>? Revision(Figure old, Figure revision) =>
        remarks.GetValueOrDefault(revision.Id) is { Revises: { } revises, Because: { } reason } && revises.Value == old.Id ? reason : null;

    /// <summary>True if another figure takes the place of this one.</summary>
    public bool IsRevised(Figure figure) => revised.Contains(figure.Id);

    /// <summary>What the first of the figures answers that has an answer; null if none has.</summary>
    public Translated<string>? AnswerTo(ConflictKind check, IEnumerable<Figure> figures) => figures
        .Select(figure => remarks.GetValueOrDefault(figure.Id)?.Answers.FirstOrDefault(answer => answer.Check == check)?.Text)
        .FirstOrDefault(text => text is not null);
}
