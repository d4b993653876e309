using Nianbao.Diagnostics;
using Nianbao.Figures;
using Nianbao.Model;
using Nianbao.Reading;

namespace Nianbao.Checking;

/// <summary>Checks one report and builds it. A report depends on the registers alone, never on another report.</summary>
internal sealed class ReportBuilder(DraftReport draft, Registers registers, IReadOnlySet<string> reportIds)
{
    private readonly List<Diagnostic> problems = [];
    private readonly Dictionary<string, DeclaredFigure> declared = new(StringComparer.Ordinal);

    /// <summary>The report, or null if it has errors or the draft is not whole.</summary>
    public Outcome<Report?> Build(bool isWhole)
    {
        var resolver = new FigureResolver(registers, problems);
        var zone = resolver.Find(draft.Original.Zone, "zone", registers.Zones);
        var period = resolver.ParsePeriod(draft.Original.Period);
        foreach (var figure in draft.Original.Figures)
        {
            if (resolver.Resolve(figure, zone, period) is { } resolved) declared.TryAdd(resolved.Key, resolved);
        }
        Pairing.CheckHash(draft, problems);
        Pairing.CheckFrontMatter(draft.Original.Text, draft.Translation.Text, problems);
        var pairs = Pairing.Sections(draft, problems);
        var statements = CheckText(draft.Original.Text, Language.Zh);
        var translated = CheckText(draft.Translation.Text, Language.En);
        Statements.CheckStated(draft.Original.Figures, statements, translated, draft.Original.Text, draft.Original.File, problems);
        Statements.CheckStated(draft.Original.Figures, translated, statements, draft.Translation.Text, draft.Translation.File, problems);
        if (Pairing.IsParallel(draft))
        {
            foreach (var pair in pairs) Pairing.CheckBlocks(pair, problems);
            Statements.CheckSections(statements, translated, problems);
        }
        CheckThemes();
        if (!isWhole || problems.Any(problem => problem.Severity == Severity.Error)) return new(null, problems);
        var isResolved = zone is not null && period is not null && draft.Original.Figures.All(figure => declared.ContainsKey(figure.Key.Value));
        return new(isResolved ? Assemble(zone!, period!, pairs, statements) : null, problems);
    }

    private Dictionary<string, Statement> CheckText(DraftText text, Language language)
    {
        foreach (var mention in text.Mentions)
        {
            if (declared.TryGetValue(mention.Key.Value, out var figure)) Agreement.Check(mention, figure, language, problems);
        }
        foreach (var link in text.Summary.Links.Concat(text.Sections.SelectMany(s => s.Blocks).SelectMany(b => b.Cells).SelectMany(c => c.Links))) CheckLink(link);
        return Statements.Find(text, draft.Original.Figures, problems);
    }

    private void CheckLink(Sourced<LinkTarget> link)
    {
        (string What, IEnumerable<string> Known) register = link.Value.Kind switch
        {
            LinkKind.Report => ("report", reportIds),
            LinkKind.Zone => ("zone", registers.Zones.Keys),
            LinkKind.Theme => ("theme", registers.Themes.Keys),
            LinkKind.Metric => ("metric", registers.Metrics.Keys),
            LinkKind.Term => ("term", registers.Terms.Keys),
            _ => ("", [link.Value.Id]),
        };
        if (register.Known.Any() && !register.Known.Contains(link.Value.Id, StringComparer.Ordinal)) problems.Add(Problems.Unknown(link.Place, register.What, link.Value.Id, register.Known));
    }

    private void CheckThemes()
    {
        foreach (var theme in draft.Original.Text.Sections.Select(section => section.Theme).OfType<Sourced<string>>())
        {
            if (registers.Themes.Count > 0 && !registers.Themes.ContainsKey(theme.Value)) problems.Add(Problems.Unknown(theme.Place, "theme", theme.Value, registers.Themes.Keys));
        }
    }

    private Report Assemble(Zone zone, Period period, IReadOnlyList<SectionPair> pairs, Dictionary<string, Statement> statements)
    {
        var (zh, en) = (draft.Original.Text, draft.Translation.Text);
        var filled = new FilledText(declared);
        var cells = pairs.SelectMany(pair => pair.Original.Blocks.Zip(pair.Translation.Blocks)).SelectMany(blocks => blocks.First.Cells.Zip(blocks.Second.Cells));
        var stated = FilledText.Stated(cells.Select(cell => filled.Pair(cell.First, cell.Second)));
        var figures = declared.Values.ToDictionary(figure => figure.Key, figure => Figure(figure, statements[figure.Key].Section, stated[figure.Key]), StringComparer.Ordinal);
        return new(
            draft.Id,
            new(zh.Title, en.Title),
            Both(zh.Short, en.Short),
            filled.Pair(zh.Summary, en.Summary),
            zone,
            period,
            new(new(zh.Source.Title, en.Source.Title), Both(zh.Source.Byline, en.Source.Byline), Both(zh.Source.Note, en.Source.Note)),
            new SectionBuilder(registers, filled, figures).Build(pairs),
            [.. draft.Original.Figures.Select(figure => figures[figure.Key.Value])]);
    }

    private Figure Figure(DeclaredFigure figure, DraftSection section, (Translated<string> Printed, Translated<string> Sentence) stated) => new(
        figure.Key,
        draft.Id,
        section.Id.Value,
        figure.Metric,
        figure.Measure,
        figure.Zone,
        figure.Period,
        figure.Draft.Kind,
        figure.Value,
        stated.Printed,
        stated.Sentence,
        figure.Draft.Headline,
        figure.Draft.Doubt);

    private static Translated<string>? Both(Sourced<string>? zh, Sourced<string>? en) => zh is null || en is null ? null : new(zh.Value, en.Value);
}
