using System.Text;
using Nianbao.Model;

namespace Nianbao.Changes;

/// <summary>Changes for people at a terminal: <c>+</c> added, <c>-</c> removed, <c>~</c> changed, each with its sentences.</summary>
internal static class ChangeText
{
    public static string Render(FigureChanges changes)
    {
        var text = new StringBuilder();
        foreach (var row in changes.Added) Append(text, $"+ {row.Id}: {Summary(row.Figure)}", ('+', row.Figure));
        foreach (var row in changes.Removed) Append(text, $"- {row.Id}: {Summary(row.Figure)}", ('-', row.Figure));
        foreach (var change in changes.Changed)
        {
            var said = string.Join("; ", change.Changes.Select(Say));
            Append(text, $"~ {change.Old.Id}: {said}", ('-', change.Old.Figure), ('+', change.New.Figure));
        }

        return text.Append(Count(changes)).Append('\n').ToString();
    }

    /// <summary>3 added, 0 removed, 1 changed.</summary>
    public static string Count(FigureChanges changes) =>
        $"{changes.Added.Count} added, {changes.Removed.Count} removed, {changes.Changed.Count} changed.";

    /// <summary>A change of one field: value 88 → 90.</summary>
    public static string Say(FieldChange change) => $"{change.Field.Name} {OrNone(change.Old.PlainText())} → {OrNone(change.New.PlainText())}";

    /// <summary>What a figure is, in one line.</summary>
    public static string Summary(Figure figure)
    {
        var kind = figure.Kind == FigureKind.Target ? ", target" : "";
        return $"{figure.Printed.Zh} / {figure.Printed.En} ({figure.Metric.Id}, {figure.Zone.Id}, {figure.Period.Text}{kind})";
    }

    private static void Append(StringBuilder text, string head, params ReadOnlySpan<(char Mark, Figure Figure)> states)
    {
        text.Append(head).Append('\n');
        foreach (var language in Languages.All)
        {
            foreach (var (mark, figure) in Told(states, language)) text.Append($"    {language.Code()} {mark} {figure.Sentence[language]}\n");
        }
    }

    /// <summary>A sentence that stayed as it was is told once.</summary>
    private static IEnumerable<(char Mark, Figure Figure)> Told(ReadOnlySpan<(char Mark, Figure Figure)> states, Language language) =>
        states is [var (_, old), var (_, now)] && old.Sentence[language] == now.Sentence[language] ? [(' ', now)] : [.. states];

    private static string OrNone(string text) => text.Length == 0 ? "(none)" : text;
}
