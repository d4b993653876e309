using System.Text;
using Nianbao.Model;

namespace Nianbao.Changes;

/// <summary>Changes as Markdown, for a pull request or a letter to readers.</summary>
internal static class ChangeMarkdown
{
    private const string Special = "\\`*_{}[]<>#|~";

    public static string Render(FigureChanges changes)
    {
        var text = new StringBuilder($"# Figures: {ChangeText.Count(changes)}\n");
        Section(text, "Added", changes.Added, row => Item(text, row.Id, ChangeText.Summary(row.Figure), ("", row.Figure)));
        Section(text, "Removed", changes.Removed, row => Item(text, row.Id, ChangeText.Summary(row.Figure), ("", row.Figure)));
        Section(text, "Changed", changes.Changed, change =>
            Item(text, change.Old.Id, string.Join("; ", change.Changes.Select(ChangeText.Say)), ("old, ", change.Old.Figure), ("new, ", change.New.Figure)));
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
