namespace Nianbao.Model.Pages;

/// <summary>A figure as pages show it, in one language; made once and shared by all pages that show it.</summary>
/// <param name="Label">The metric's short name, with the measure, where it is not the level; a share with its whole.</param>
/// <param name="Measure">The measure in words; a share with its whole: share of Zhenjiang.</param>
/// <param name="Sentence">What states it, to stand within quotation marks.</param>
/// <param name="SentencePath">The sentence that states it, in this language.</param>
/// <param name="TwinSentencePath">The sentence that states it, in the other language.</param>
/// <param name="Target">The word "target" for a promise; null for an outcome.</param>
/// <param name="ForeignZone">True if it is not the figure of its report's own zone.</param>
/// <param name="ForeignPeriod">True if it is not about its report's own period.</param>
/// <param name="Direction">For growth, which way: ▲ up on the year before; else null.</param>
/// <param name="Comparisons">What to compare it with: the growth and place that the same report states, the target, an earlier
/// period, the zone above.</param>
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
    string? Direction,
    IReadOnlyList<Comparison> Comparisons,
    PageLink Report,
    string Sentence,
    string? Doubt);

/// <summary>Another figure, said in a few words: ▲ up 22.2% on the year before; 2021: 65%.</summary>
/// <param name="SentencePath">The sentence that states it.</param>
public sealed record Comparison(string Text, string SentencePath);

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
