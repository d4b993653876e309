using Nianbao.Diagnostics;
using Nianbao.Model;
using Nianbao.Reading.ReportText;

namespace Nianbao.Reading;

/// <summary>Reads a report: the front matter of both files and the text below it.</summary>
public static class ReportReader
{
    private const string Fence = "---\n";

    /// <summary>Null if one of the files has no front matter to speak of.</summary>
    public static DraftReport? Read(ReportFiles files, List<Diagnostic> problems)
    {
        var original = Open(files.Original, problems);
        var translation = Open(files.Translation, problems);
        if (original is not { } zh || translation is not { } en) return null;
        return new(files.Id, ReadOriginal(files.Original, zh, problems), ReadTranslation(files.Translation, en, problems));
    }

    private static DraftOriginal ReadOriginal(SourceFile file, (YamlFields Fields, int TextStart) opened, List<Diagnostic> problems)
    {
        var fields = opened.Fields;
        var text = ReadText(file, opened, Language.Zh, problems);
        var original = new DraftOriginal(file, text, fields.Text("zone"), fields.Text("period"), ReadFigures(fields, problems));
        fields.RefuseUnknown();
        return original;
    }

    private static DraftTranslation ReadTranslation(SourceFile file, (YamlFields Fields, int TextStart) opened, List<Diagnostic> problems)
    {
        var fields = opened.Fields;
        var text = ReadText(file, opened, Language.En, problems);
        var translation = new DraftTranslation(file, text, fields.OptionalText("translates") ?? new("", fields.Place));
        fields.RefuseUnknown();
        return translation;
    }

    private static DraftText ReadText(SourceFile file, (YamlFields Fields, int TextStart) opened, Language language, List<Diagnostic> problems)
    {
        var title = Spacing.Tidy(opened.Fields.PlainText("title"), language);
        var summary = ReadSummary(file, opened.Fields.Text("summary"), language, problems);
        var source = ReadSource(opened.Fields, problems);
        return new(title, opened.Fields.OptionalPlainText("short"), summary, source, MarkdownText.ReadSections(new(file, opened.TextStart, language), problems));
    }

    /// <summary>A summary is Markdown inside YAML; a problem in it is shown at the summary's first line.</summary>
    private static DraftProse ReadSummary(SourceFile file, Sourced<string> summary, Language language, List<Diagnostic> problems)
    {
        if (summary.Value.Length == 0) return DraftProse.Empty;
        return MarkdownText.ReadProse(summary with { Place = FirstLineOf(file, summary) }, language, problems);
    }

    /// <summary>Where the text of a YAML value really begins: a block scalar begins on the line after its <c>|</c>.</summary>
    private static Place FirstLineOf(SourceFile file, Sourced<string> value)
    {
        var firstLine = value.Value.Split('\n')[0];
        var found = file.Text.IndexOf(firstLine, value.Place.Position, StringComparison.Ordinal);
        return found < 0 ? value.Place : new(file, found, firstLine.Length);
    }

    private static DraftSource ReadSource(YamlFields report, List<Diagnostic> problems)
    {
        if (report.Find("source") is not YamlMap map)
        {
            problems.Add(Problems.MissingKey(report.Place, "source"));
            return new(report.Place, "", null, null);
        }
        var fields = new YamlFields(map, problems);
        var source = new DraftSource(map.Place, fields.PlainText("title"), fields.OptionalPlainText("byline"), fields.OptionalPlainText("note"));
        fields.RefuseUnknown();
        return source;
    }

    private static List<DraftFigure> ReadFigures(YamlFields report, List<Diagnostic> problems)
    {
        switch (report.Find("figures"))
        {
            case YamlMap map:
                return [.. map.Entries.Select(entry => ReadFigure(entry, problems))];
            case var other:
                problems.Add(Problems.NoFigures(other?.Place ?? report.Place));
                return [];
        }
    }

    private static DraftFigure ReadFigure(YamlEntry entry, List<Diagnostic> problems)
    {
        if (!Ids.IsFigureKey(entry.Key.Value)) problems.Add(Problems.BadId(entry.Key.Place, entry.Key.Value));
        if (entry.Value is YamlText text && !string.IsNullOrWhiteSpace(text.Text)) return new(entry.Key, new(text.Text, text.Place), null, null, null, null, FigureKind.Outcome, false, null);
        if (entry.Value is not YamlMap map)
        {
            problems.Add(Problems.NotAFigure(entry.Value.Place, entry.Key.Value));
            return new(entry.Key, new("", entry.Value.Place), null, null, null, null, FigureKind.Outcome, false, null);
        }
        var fields = new YamlFields(map, problems);
        var figure = new DraftFigure(
            entry.Key,
            fields.Text("value"),
            fields.OptionalText("metric"),
            fields.OptionalText("measure"),
            fields.OptionalText("zone"),
            fields.OptionalText("period"),
            fields.Choice("kind", Names.Members<FigureKind>(), required: false),
            fields.Choice("headline", YamlFields.YesOrNo, required: false),
            fields.OptionalPair("doubt"))
        {
            Remarks = RemarkReader.Read(fields, problems),
        };
        fields.RefuseUnknown();
        return figure;
    }

    /// <summary>Parses the front matter and finds where the text begins.</summary>
    private static (YamlFields Fields, int TextStart)? Open(SourceFile file, List<Diagnostic> problems)
    {
        var end = file.Text.StartsWith(Fence, StringComparison.Ordinal) ? file.Text.IndexOf("\n" + Fence, StringComparison.Ordinal) : -1;
        if (end < 0)
        {
            problems.Add(Problems.NoFrontMatter(new(file, 0, 0)));
            return null;
        }
        var map = YamlTree.Parse(file, file.Text[Fence.Length..(end + 1)], 2, problems);
        return map is null ? null : (new YamlFields(map, problems), end + 1 + Fence.Length);
    }
}
