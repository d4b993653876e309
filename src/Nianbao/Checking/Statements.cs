using Nianbao.Diagnostics;
using Nianbao.Model;
using Nianbao.Reading;

namespace Nianbao.Checking;

/// <summary>Where each figure of a report is stated in one language.</summary>
internal sealed record Statement(DraftMention Mention, DraftSection Section);

internal static class Statements
{
    /// <summary>Finds the one statement of each figure; what is stated twice or not declared is a problem.</summary>
    public static Dictionary<string, Statement> Find(DraftText text, IReadOnlyList<DraftFigure> figures, List<Diagnostic> problems)
    {
        var declared = figures.Select(figure => figure.Key.Value).ToHashSet(StringComparer.Ordinal);
        var ids = text.Sections.DistinctBy(section => section.Id.Value).ToDictionary(section => section.Id.Value, section => section.Id.Place, StringComparer.Ordinal);
        var found = new Dictionary<string, Statement>(StringComparer.Ordinal);
        foreach (var mention in text.Mentions.Where(mention => !declared.Contains(mention.Key.Value))) problems.Add(Problems.UnknownFigure(mention.Key, declared));
        foreach (var fact in text.Sections.SelectMany(s => s.Blocks).SelectMany(b => b.Facts).Where(fact => !declared.Contains(fact.Value))) problems.Add(Problems.UnknownFigure(fact, declared));
        foreach (var mention in text.Summary.Mentions.Where(mention => mention.IsStatement)) problems.Add(Problems.UnknownSpan(mention.Key.Place, "#" + mention.Key.Value));
        foreach (var section in text.Sections)
        {
            foreach (var mention in section.Mentions.Where(mention => mention.IsStatement))
            {
                if (!found.TryAdd(mention.Key.Value, new(mention, section))) problems.Add(Problems.StatedTwice(mention.Key, found[mention.Key.Value].Mention.Key.Place));
                if (ids.TryGetValue(mention.Key.Value, out var heading)) problems.Add(Problems.DuplicateSection(mention.Key, heading));
            }
        }
        return found;
    }

    /// <summary>Each figure must be stated. Where the section that states it in the other language is missing, or its braces are malformed, that is the one problem to report.</summary>
    public static void CheckStated(IReadOnlyList<DraftFigure> figures, Dictionary<string, Statement> here, Dictionary<string, Statement> there, DraftText text, SourceFile file, List<Diagnostic> problems)
    {
        var sections = text.Sections.Select(section => section.Id.Value).ToHashSet(StringComparer.Ordinal);
        var attempts = text.Attempts.ToHashSet(StringComparer.Ordinal);
        foreach (var key in figures.Select(figure => figure.Key).Where(key => !here.ContainsKey(key.Value) && !attempts.Contains(key.Value)))
        {
            if (!there.TryGetValue(key.Value, out var other) || sections.Contains(other.Section.Id.Value)) problems.Add(Problems.NotStated(key, file.Path));
        }
    }

    /// <summary>A figure must be stated in the same section in both languages.</summary>
    public static void CheckSections(Dictionary<string, Statement> originals, Dictionary<string, Statement> translations, List<Diagnostic> problems)
    {
        foreach (var (key, statement) in translations)
        {
            if (originals.TryGetValue(key, out var original) && original.Section.Id.Value != statement.Section.Id.Value)
                problems.Add(Problems.StatedElsewhere(statement.Mention.Key.Place, key, original.Section.Id.Value));
        }
    }
}
