namespace Nianbao.Model.Pages;

/// <summary>One report: facts at its head, contents, text with the other language beside it, all figures.</summary>
/// <param name="Figures">Every figure of the report by its key, in the language of the page.</param>
/// <param name="TwinFigures">The same in the other language, for the text beside.</param>
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
    IReadOnlyList<FigureGroup> Groups) : PageView(Frame);

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
