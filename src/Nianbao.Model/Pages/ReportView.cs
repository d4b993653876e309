namespace Nianbao.Model.Pages;

/// <summary>One report: facts at its head, contents, text with the other language beside it, all figures.</summary>
/// <param name="Figures">Every figure of the report by its key, in the language of the page.</param>
/// <param name="TwinFigures">The same in the other language, for the text beside.</param>
/// <param name="Cards">What a reader may ask about each figure; loaded when the first one is asked for.</param>
/// <param name="Earlier">The zone's report before this one.</param>
/// <param name="Later">The zone's report after this one.</param>
/// <param name="Notes">Where the links of the text lead, for paper.</param>
public sealed record ReportView(
    PageFrame Frame,
    string OtherTitle,
    Translated<Prose> Summary,
    PageLink Zone,
    string Period,
    SourceView Source,
    IReadOnlyList<FigureDisplay> Headlines,
    IReadOnlyList<SectionView> Sections,
    IReadOnlyDictionary<string, FigureDisplay> Figures,
    IReadOnlyDictionary<string, FigureDisplay> TwinFigures,
    IReadOnlyList<FigureGroup> Groups,
    IReadOnlyList<FigureCard> Cards,
    ReportLink? Earlier,
    ReportLink? Later,
    IReadOnlyList<PrintNote> Notes) : PageView(Frame);

/// <summary>A link of the text as a note on paper, numbered in the order of the text.</summary>
/// <param name="Text">What it says there: a term with its explanation, or the name of a page.</param>
/// <param name="Address">Where to find it; null for a term, which is explained at once.</param>
public sealed record PrintNote(LinkTarget Target, string Text, string? Address);

public sealed record SourceView(string Title, string OtherTitle, string? Byline, string? Note);

/// <param name="Theme">Null where the section has none.</param>
/// <param name="Doubtful">The figures stated here whose printed number is doubtful.</param>
public sealed record SectionView(
    string Id,
    int Level,
    string Heading,
    string OtherHeading,
    ThemeLink? Theme,
    IReadOnlyList<Block> Blocks,
    IReadOnlyList<FigureDisplay> Doubtful);
