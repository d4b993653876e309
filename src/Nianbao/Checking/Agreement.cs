using Nianbao.Diagnostics;
using Nianbao.Figures;
using Nianbao.Model;
using Nianbao.Reading;

namespace Nianbao.Checking;

/// <summary>Proves that the words of a text state the figure that the front matter declares.</summary>
internal static class Agreement
{
    public static void Check(DraftMention mention, DeclaredFigure figure, Language language, List<Diagnostic> problems)
    {
        if (mention.Printed.Value.Length == 0) return;
        var text = Spacing.Tidy(mention.Printed.Value, language);
        switch (FigureReader.Read(text, language))
        {
            case FigureReading.Refused refused:
                problems.Add(Problems.Unreadable(FigureResolver.Within(mention.Printed.Place, refused.Position), text, refused.Reason));
                break;
            case FigureReading.Read read:
                var (value, misfit) = new MetricFit(figure.Metric, figure.Measure, language).Apply(read, mention.Printed with { Value = text });
                if (misfit is not null) problems.Add(misfit);
                else if (value is not null && Difference(figure, value) is { } difference) problems.Add(Problems.Disagreement(mention.Printed.Place, difference));
                break;
        }
    }

    /// <summary>What differs, naming both readings; null if they agree.</summary>
    private static string? Difference(DeclaredFigure figure, FigureValue printed)
    {
        var reason = (figure.Value, printed) switch
        {
            (Quantity declared, Quantity read) => Reason(FigureComparison.Compare(declared, read)),
            (Rating declared, Rating read) => declared == read ? null : "the ratings differ",
            _ => "one is a number, the other a rating",
        };
        if (reason is null) return null;
        var line = figure.Draft.Value.Place;
        return $"`{figure.Key}` is declared as {figure.Draft.Value.Value} ({Show(figure.Value, figure)}), but this reads as {Show(printed, figure)}: {reason}. "
            + $"Correct the text, or the value on line {line.Line} of {line.File.Path}.";
    }

    private static string? Reason(Difference? difference) => difference switch
    {
        null => null,
        { IsSignOnly: true } => "one is a rise, the other a decline",
        { PowerOfTen: > 0 and var exponent } => $"{Factor(exponent)} times too much",
        { PowerOfTen: < 0 and var exponent } => $"too little by a factor of {Factor(-exponent)}",
        { Kind: DifferenceKind.Unit } => "the units differ",
        { Kind: DifferenceKind.Value } => "the values differ",
        { Kind: DifferenceKind.Upper } => "the upper ends of the ranges differ",
        _ => "the value is the same, but not the qualifier (at least, at most, about, nearly, estimate)",
    };

    private static string Factor(int exponent) => "1" + new string('0', exponent);

    private static string Show(FigureValue value, DeclaredFigure figure) =>
        FigureFormatter.Format(value, figure.Measure, figure.Metric.CountUnit, Language.En);
}
