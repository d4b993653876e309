namespace Nianbao.Model.Pages;

/// <summary>What a reader may ask about a figure of a report: what exactly, defined how, said how in the other language, compared with what.</summary>
/// <param name="Name">The metric's full name.</param>
/// <param name="OtherName">The same in the other language.</param>
/// <param name="Subject">Measure, zone and period, and whether it is a target: growth · Zhenjiang ETDZ · 2024.</param>
/// <param name="Exact">The number written out in its base unit: 136,000,000,000 yuan (CNY); null if the short form says as much.</param>
/// <param name="Meaning">What the qualifiers mean; null if the number is exact.</param>
/// <param name="Printed">The words that state it in the other language.</param>
/// <param name="TwinSentence">The sentence around them.</param>
/// <param name="Others">A few figures of the same metric: other periods first, then other zones.</param>
/// <param name="More">The link to all of them, in words.</param>
/// <param name="Citation">Ready to be followed by the address of the sentence.</param>
public sealed record FigureCard(
    FigureDisplay Figure,
    string Name,
    string OtherName,
    string Subject,
    string? Exact,
    string? Meaning,
    string Definition,
    string Printed,
    string TwinSentence,
    IReadOnlyList<FigureDisplay> Others,
    string More,
    string Citation);
