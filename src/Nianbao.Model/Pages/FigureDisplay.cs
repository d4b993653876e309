namespace Nianbao.Model.Pages;

/// <summary>A figure as pages show it, in one language; made once and shared by all pages that show it.</summary>
/// <param name="Label">The metric's short name, with the measure where it is not the level.</param>
/// <param name="Measure">The measure in words.</param>
/// <param name="SentencePath">The sentence that states it, in this language.</param>
/// <param name="TwinSentencePath">The sentence that states it, in the other language.</param>
/// <param name="Target">The word "target" for a promise; null for an outcome.</param>
/// <param name="ForeignZone">True if it is not the figure of its report's own zone.</param>
/// <param name="ForeignPeriod">True if it is not about its report's own period.</param>
/// <param name="Comparisons">What to compare it with: the growth and place that the same report states.</param>
public sealed record FigureDisplay(
    string Key,
    string ThemeId,
    string Label,
    string Measure,
    string MetricPath,
    string SentencePath,
    string TwinSentencePath,
    ValueText Value,
    string? Target,
    PageLink Zone,
    bool ForeignZone,
    string Period,
    bool ForeignPeriod,
    IReadOnlyList<string> Comparisons,
    PageLink Report,
    string Sentence,
    string? Doubt);

/// <summary>
/// A value taken apart, so that the number can stand large. The parts read on as one phrase, spaces included:
/// "at least ", "CNY ", "136", " billion".
/// </summary>
/// <param name="Qualifier">How exactly the number is meant, in words; empty if it is exact.</param>
public sealed record ValueText(string Qualifier, string Before, string Number, string After)
{
    public override string ToString() => Qualifier + Before + Number + After;
}

/// <summary>Figures under one theme.</summary>
public sealed record FigureGroup(ThemeLink Theme, IReadOnlyList<FigureDisplay> Figures);
