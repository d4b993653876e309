using Nianbao.Diagnostics;
using Nianbao.Figures;
using Nianbao.Model;
using Draft = Nianbao.Reading.Draft;

namespace Nianbao.Comparing;

/// <summary>Says what does not go together, and cites the sentence of each figure with file, line and column.</summary>
internal sealed class Warnings(Draft draft)
{
    public Diagnostic Of(Conflict conflict)
    {
        var place = PlaceOf(conflict.Figures[0]);
        var here = Said(conflict.Figures[0]);
        var others = string.Join("; and ", conflict.Figures.Skip(1).Select(figure => $"{Said(figure)} at {Cited(figure)}"));
        return conflict.Kind switch
        {
            ConflictKind.Difference => Problems.Difference(place, here, others),
            ConflictKind.PartOverWhole => Problems.PartOverWhole(place, here, others),
            ConflictKind.SharesOverWhole => Problems.SharesOverWhole(place, others.Length == 0 ? here : $"{here}; and {others}", $"{Shares.Sum(conflict.Figures):0.##}%"),
            ConflictKind.GrowthAgainstLevels => Problems.GrowthAgainstLevels(place, here, others, Implied(conflict.Figures)),
            ConflictKind.RankOfZero => Problems.RankOfZero(place, here),
            _ => throw new ArgumentOutOfRangeException(nameof(conflict), conflict.Kind, "This conflict needs no warning."),
        };
    }

    /// <summary>The words of the original that state a figure.</summary>
    private Place PlaceOf(Figure figure)
    {
        var mention = draft.Reports.First(report => report.Id == figure.ReportId).Original.Text.Mentions.First(mention => mention.IsStatement && mention.Key.Value == figure.Key);
        return mention.Printed.Value.Length > 0 ? mention.Printed.Place : mention.Key.Place;
    }

    private string Cited(Figure figure)
    {
        var place = PlaceOf(figure);
        return $"{place.File.Path}:{place.Line}:{place.Column} (“{figure.Sentence.Zh}”)";
    }

    private static string Said(Figure figure) =>
        $"`{figure.Id}` says {FigureFormatter.Format(figure.Value, figure.Measure, figure.Metric.CountUnit, Language.En)}";

    private static string Implied(IReadOnlyList<Figure> figures)
    {
        var implied = Growths.Implied(figures[0], figures[1], figures[2])!.Value;
        var unit = ((Quantity)figures[0].Value).Unit;
        return (implied.Lower, implied.Upper) switch
        {
            ({ } low, { } high) => $"between {low:0.##} and {high:0.##} {unit}",
            ({ } low, null) => $"at least {low:0.##} {unit}",
            (null, { } high) => $"at most {high:0.##} {unit}",
            _ => "",
        };
    }
}
