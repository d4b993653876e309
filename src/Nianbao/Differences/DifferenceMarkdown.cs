using System.Text;
using Nianbao.Model;

namespace Nianbao.Differences;

/// <summary>Differences as Markdown, for a pull request or a letter to readers.</summary>
internal static class DifferenceMarkdown
{
    private const string Special = "\\`*_{}[]<>#|~";

    public static string Render(FigureDifferences differences)
    {
        var text = new StringBuilder($"# Figures: {DifferenceText.Count(differences)}\n");
        Section(text, "Added", differences.Added, row => Item(text, row.Id, DifferenceText.Summary(row.Figure), ("", row.Figure)));
        Section(text, "Removed", differences.Removed, row => Item(text, row.Id, DifferenceText.Summary(row.Figure), ("", row.Figure)));
        Section(text, "Changed", differences.Changed, change =>
            Item(text, change.Old.Id, string.Join("; ", change.Changes.Select(DifferenceText.Say)), ("old, ", change.Old.Figure), ("new, ", change.New.Figure)));
        return text.ToString();
    }

    private static void Section<T>(StringBuilder text, string title, IReadOnlyList<T> items, Action<T> write)
    {
        if (items.Count == 0) return;
        text.Append($"\n## {title}\n\n");
        foreach (var item in items) write(item);
    }

    private static void Item(StringBuilder text, string id, string said, params ReadOnlySpan<(string Label, Figure Figure)> states)
    {
        text.Append($"- `{id}`: {Escape(said)}\n");
        foreach (var language in Languages.All)
        {
            foreach (var (label, figure) in states) text.Append($"  - {label}{language.Code()}: {Escape(figure.Sentence[language])}\n");
        }
    }

    private static string Escape(string text) => string.Concat(text.Select(letter => Special.Contains(letter) ? $"\\{letter}" : letter.ToString()));
}
