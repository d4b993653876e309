using Nianbao.Diagnostics;
using Nianbao.Model;

namespace Nianbao.Reading;

/// <summary>Reads what an editor says about a figure and others: what fulfils it, what it revises, why a warning is no mistake.</summary>
internal static class RemarkReader
{
    private static readonly IReadOnlyDictionary<string, ConflictKind> Checks = new Dictionary<string, ConflictKind>(StringComparer.Ordinal)
    {
        ["difference"] = ConflictKind.Difference,
        ["part-over-whole"] = ConflictKind.PartOverWhole,
        ["shares-over-whole"] = ConflictKind.SharesOverWhole,
        ["growth-against-levels"] = ConflictKind.GrowthAgainstLevels,
    };

    /// <summary>Null if nothing is said.</summary>
    public static DraftRemarks? Read(YamlFields figure, List<Diagnostic> problems)
    {
        var fulfilledBy = figure.OptionalText("fulfilled-by");
        var revises = figure.OptionalText("revises");
        var because = figure.OptionalPair("because");
        var answers = ReadAnswers(figure, problems);
        if (fulfilledBy is null && revises is null && because is null && answers.Count == 0) return null;
        if (because is null && (fulfilledBy ?? revises) is { } link) problems.Add(Problems.MissingKey(link.Place, "because"));
        if (because is not null && fulfilledBy is null && revises is null) problems.Add(Problems.ReasonForNothing(figure.Place));
        return new(fulfilledBy, revises, because, answers);
    }

    /// <summary>The name of a check, as an answer to its warning gives it.</summary>
    public static string NameOf(ConflictKind check) => Checks.First(pair => pair.Value == check).Key;

    private static List<DraftAnswer> ReadAnswers(YamlFields figure, List<Diagnostic> problems)
    {
        switch (figure.Find("answers"))
        {
            case null:
                return [];
            case YamlMap map:
                var fields = new YamlFields(map, problems);
                var answers = Checks.Select(check => (check.Value, fields.Find(check.Key)?.Place, Text: fields.OptionalPair(check.Key))).ToList();
                fields.RefuseUnknown();
                return [.. answers.Where(answer => answer.Text is not null).Select(answer => new DraftAnswer(answer.Value, answer.Place!.Value, answer.Text!))];
            case var other:
                problems.Add(Problems.NotAMapping(other.Place, "answers"));
                return [];
        }
    }
}
