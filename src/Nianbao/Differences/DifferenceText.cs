using System.Text;
using Nianbao.Model;

namespace Nianbao.Differences;

/// <summary>Differences for people at a terminal: <c>+</c> added, <c>-</c> removed, <c>~</c> changed, each with its sentences.</summary>
internal static class DifferenceText
{
    public static string Render(FigureDifferences differences)
    {
        var text = new StringBuilder();
        foreach (var row in differences.Added) Append(text, $"+ {row.Id}: {Summary(row.Figure)}", ('+', row.Figure));
        foreach (var row in differences.Removed) Append(text, $"- {row.Id}: {Summary(row.Figure)}", ('-', row.Figure));
        foreach (var change in differences.Changed)
        {
            var said = string.Join("; ", change.Changes.Select(Say));
            Append(text, $"~ {change.Old.Id}: {said}", ('-', change.Old.Figure), ('+', change.New.Figure));
        }

        return text.Append(Count(differences)).Append('\n').ToString();
    }

    /// <summary>3 added, 0 removed, 1 changed.</summary>
    public static string Count(FigureDifferences differences) =>
        $"{differences.Added.Count} added, {differences.Removed.Count} removed, {differences.Changed.Count} changed.";

    /// <summary>A change of one field: value 88 → 90.</summary>
    public static string Say(Change change) => $"{change.Field.Name} {OrNone(change.Old.PlainText())} → {OrNone(change.New.PlainText())}";

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
            foreach (var (mark, figure) in states) text.Append($"    {language.Code()} {mark} {figure.Sentence[language]}\n");
        }
    }

    private static string OrNone(string text) => text.Length == 0 ? "(none)" : text;
}
