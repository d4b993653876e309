using Nianbao.Diagnostics;
using Nianbao.Model;
using Nianbao.Reading;

namespace Nianbao.Comparing;

/// <summary>Compares the reports with each other: joins targets to outcomes and finds what contradicts.</summary>
public static class SiteComparison
{
    /// <summary>The site with its promises and conflicts; a warning for each conflict that nobody has answered.</summary>
    /// <param name="site">The checked site.</param>
    /// <param name="draft">What it was built from: the places of its sentences, and what editors say in the front matter.</param>
    public static Outcome<Site> Compare(Site site, Draft draft)
    {
        var remarks = new Remarks(draft);
        var conflicts = Conflicts(site, remarks);
        var warnings = new Warnings(draft);
        return new(
            site with { Promises = new Ledger(site, remarks).Build(), Conflicts = conflicts },
            [
                .. conflicts.Where(IsOpen).Select(warnings.Of),
                .. remarks.Answers.Where(answer => !conflicts.Any(conflict => Answers(answer, conflict))).Select(answer => Problems.NeedlessAnswer(answer.Answer.Place)),
            ]);
    }

    private static List<Conflict> Conflicts(Site site, Remarks remarks)
    {
        List<Figure> standing = [.. site.Figures.Where(figure => !remarks.IsRevised(figure))];
        IEnumerable<Conflict> found =
        [
            .. new Differences(remarks).Find(site.Figures),
            .. new Wholes(site, standing).Find(),
            .. Shares.Find(standing),
            .. new Growths(standing).Find(),
            .. Ranks.Find(standing),
        ];
        return [.. found.Select(conflict => conflict with { Reason = conflict.Reason ?? remarks.AnswerTo(conflict.Kind, conflict.Figures) })];
    }

    /// <summary>A doubt that one of the figures declares is an answer too.</summary>
    private static bool IsOpen(Conflict conflict) =>
        conflict.Kind != ConflictKind.Revision && conflict.Reason is null && conflict.Figures.All(figure => figure.Doubt is null);

    private static bool Answers((string Figure, DraftAnswer Answer) answer, Conflict conflict) =>
        conflict.Kind == answer.Answer.Check && conflict.Figures.Any(figure => figure.Id == answer.Figure);
}
