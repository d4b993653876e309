using Nianbao.Diagnostics;
using Nianbao.Reading;

namespace Nianbao.Checking;

/// <summary>Two sections that stand for each other.</summary>
internal sealed record SectionPair(DraftSection Original, DraftSection Translation);

/// <summary>Checks that original and translation are built alike: the same sections, blocks, fact boxes and figures in the same places.</summary>
internal static class Pairing
{
    /// <summary>The sections that both texts have, in the order of the original.</summary>
    public static IReadOnlyList<SectionPair> Sections(DraftReport report, List<Diagnostic> problems)
    {
        var originals = Unique(report.Original.Text.Sections, problems);
        var translations = Unique(report.Translation.Text.Sections, problems);
        foreach (var (id, section) in originals.Where(pair => !translations.ContainsKey(pair.Key)))
            problems.Add(Problems.MissingSection(section.Id.Place, id, report.Translation.File.Path));
        foreach (var (id, section) in translations.Where(pair => !originals.ContainsKey(pair.Key)))
            problems.Add(Problems.MissingSection(section.Id.Place, id, report.Original.File.Path));
        List<SectionPair> pairs = [.. originals.Where(pair => translations.ContainsKey(pair.Key)).Select(pair => new SectionPair(pair.Value, translations[pair.Key]))];
        CheckOrder(pairs, [.. translations.Values.Where(section => originals.ContainsKey(section.Id.Value))], problems);
        foreach (var pair in pairs) CheckHeading(pair, problems);
        return pairs;
    }

    /// <summary>True if both texts have the same sections in the same order. If not, every difference inside them follows from that.</summary>
    public static bool IsParallel(DraftReport report) =>
        report.Original.Text.Sections.Select(section => section.Id.Value).SequenceEqual(report.Translation.Text.Sections.Select(section => section.Id.Value), StringComparer.Ordinal);

    /// <summary>What a front matter may leave out stands in both or in none.</summary>
    public static void CheckFrontMatter(DraftText original, DraftText translation, List<Diagnostic> problems)
    {
        CheckBoth("short", original.Short, translation.Short);
        CheckBoth("byline", original.Source.Byline, translation.Source.Byline);
        CheckBoth("note", original.Source.Note, translation.Source.Note);

        void CheckBoth(string key, Sourced<string>? there, Sourced<string>? here)
        {
            if (there is null != here is null) problems.Add(Problems.InOneLanguage((here ?? there!).Place, key));
        }
    }

    public static void CheckHash(DraftReport report, List<Diagnostic> problems)
    {
        var translates = report.Translation.Translates;
        var hash = report.Original.File.Hash;
        if (translates.Value.Length == 0) problems.Add(Problems.NoHash(translates.Place, hash));
        else if (translates.Value != hash) problems.Add(Problems.StaleTranslation(translates, hash));
    }

    private static Dictionary<string, DraftSection> Unique(IReadOnlyList<DraftSection> sections, List<Diagnostic> problems)
    {
        var byId = new Dictionary<string, DraftSection>(StringComparer.Ordinal);
        foreach (var section in sections.Where(section => section.Id.Value.Length > 0))
        {
            if (!byId.TryAdd(section.Id.Value, section)) problems.Add(Problems.DuplicateSection(section.Id, byId[section.Id.Value].Id.Place));
        }
        return byId;
    }

    /// <summary>Reports the first section that is out of order; the rest follows from it.</summary>
    private static void CheckOrder(List<SectionPair> pairs, List<DraftSection> translations, List<Diagnostic> problems)
    {
        var wrong = pairs.Zip(translations).FirstOrDefault(pair => pair.First.Original.Id.Value != pair.Second.Id.Value);
        if (wrong.Second is not null) problems.Add(Problems.SectionOrder(wrong.Second.Id, wrong.First.Original.Id.Value));
    }

    private static void CheckHeading(SectionPair pair, List<Diagnostic> problems)
    {
        var (original, translation) = pair;
        if (original.Level != translation.Level) problems.Add(Problems.HeadingDiffers(translation.Id.Place, "level"));
        if (original.Theme?.Value != translation.Theme?.Value) problems.Add(Problems.HeadingDiffers(translation.Id.Place, "theme"));
    }

    /// <summary>Reports the first block of a section that differs from its twin; what follows is out of step anyway.</summary>
    public static void CheckBlocks(SectionPair pair, List<Diagnostic> problems)
    {
        var (original, translation) = pair;
        var count = Math.Max(original.Blocks.Count, translation.Blocks.Count);
        for (var i = 0; i < count; i++)
        {
            var (there, here) = (original.Blocks.ElementAtOrDefault(i), translation.Blocks.ElementAtOrDefault(i));
            if (here is null || there is null || Describe(here) != Describe(there))
            {
                problems.Add(Problems.BlocksDiffer(here?.Place ?? translation.Id.Place, Describe(here), Describe(there)));
                return;
            }
            if (!here.Facts.Select(fact => fact.Value).SequenceEqual(there.Facts.Select(fact => fact.Value), StringComparer.Ordinal)) problems.Add(Problems.FactsDiffer(here.Place));
        }
    }

    private static string Describe(DraftBlock? block) => block?.Kind switch
    {
        null => "the end of the section",
        BlockKind.Paragraph => "a paragraph",
        BlockKind.Quotation => $"a quotation of {block.Rows.Count} paragraph(s)",
        BlockKind.BulletList => $"a list of {block.Rows.Count} item(s)",
        BlockKind.NumberedList => $"a numbered list of {block.Rows.Count} item(s)",
        BlockKind.Table => $"a table with rows of {string.Join(", ", block.Rows.Select(row => row.Count).Distinct())} cell(s), {block.Rows.Count} in all",
        _ => "a fact box",
    };
}
