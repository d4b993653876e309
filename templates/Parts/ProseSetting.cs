using Nianbao.Model;
using Nianbao.Model.Pages;

namespace Nianbao.Templates.Parts;

/// <summary>Where running text stands.</summary>
/// <param name="Root">The root of the site from the page that it stands on.</param>
/// <param name="Figures">The figures of the text's report by key, in the text's language.</param>
/// <param name="DoubtMark">What a screen reader says at the mark of a doubtful figure.</param>
/// <param name="Anchors">True where the text is the statement itself and carries its anchors: once a page. Elsewhere figures
/// link to the page that does.</param>
public sealed record ProseSetting(
    string Root,
    Language Language,
    IReadOnlyDictionary<string, FigureDisplay> Figures,
    string DoubtMark,
    bool Anchors)
{
    /// <summary>The language of <see cref="DoubtMark"/>: that of the page, which in a twin is not that of the text.</summary>
    public Language MarkLanguage { get; init; } = Language;

    /// <summary>The numbers of the notes that stand in for links on paper; empty where there are none.</summary>
    public IReadOnlyDictionary<LinkTarget, int> Notes { get; init; } = new Dictionary<LinkTarget, int>();
}
