using Nianbao.Diagnostics;
using Nianbao.Model;

namespace Nianbao.Reading;

/// <summary>Reads what an editor says about a figure and others: what fulfils it, what it revises, why a warning is no mistake.</summary>
internal static class RemarkReader
{
    /// <summary>What can be answered, by its name; a revision is declared, not answered.</summary>
    private static readonly IReadOnlyList<ConflictKind> Checks = [.. Enum.GetValues<ConflictKind>().Where(kind => kind != ConflictKind.Revision)];

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

    private static List<DraftAnswer> ReadAnswers(YamlFields figure, List<Diagnostic> problems)
    {
        switch (figure.Find("answers"))
        {
            case null:
                return [];
            case YamlMap map:
                var fields = new YamlFields(map, problems);
                var answers = Checks.Select(check => (Check: check, fields.Find(Names.Of(check))?.Place, Text: fields.OptionalPair(Names.Of(check)))).ToList();
                fields.RefuseUnknown();
                return [.. answers.Where(answer => answer.Text is not null).Select(answer => new DraftAnswer(answer.Check, answer.Place!.Value, answer.Text!))];
            case var other:
                problems.Add(Problems.NotAMapping(other.Place, "answers"));
                return [];
        }
    }
}
