using Nianbao.Model;
using Nianbao.Model.Pages;

namespace Nianbao.Rendering;

/// <summary>A figure as a row of open data. The fields are a contract; see docs.</summary>
/// <param name="Value">In base units, without trailing zeros; null for a rating.</param>
/// <param name="Text">A rating; else null.</param>
internal sealed record FigureData(
    Figure Figure,
    string Measure,
    string Kind,
    decimal? Value,
    string? Text,
    string? Unit,
    IReadOnlyList<string> Qualifiers,
    Translated<string> Url)
{
    // Division brings a decimal to its shortest form: 5.0 becomes 5.
    private const decimal OneWithoutTrailingZeros = 1.000000000000000000000000000m;

    public static FigureData Of(Figure figure, Uri baseUrl)
    {
        var url = new Translated<string>(
            baseUrl.AbsoluteUri + SitePaths.Sentence(Language.Zh, figure), baseUrl.AbsoluteUri + SitePaths.Sentence(Language.En, figure));
        var kind = figure.Kind == FigureKind.Target ? "target" : "outcome";
        return figure.Value switch
        {
            Quantity quantity => new(figure, Name(figure.Measure), kind, quantity.Value / OneWithoutTrailingZeros, null, quantity.Unit.Code, [.. quantity.Qualifiers.Names()], url),
            Rating rating => new(figure, Name(figure.Measure), kind, null, rating.Text, null, [.. rating.Qualifiers.Names()], url),
            _ => throw new ArgumentException($"No data for a {figure.Value.GetType().Name}.", nameof(figure)),
        };
    }

    private static string Name(Measure measure) => measure switch
    {
        Model.Measure.Level => "level",
        Model.Measure.Growth => "growth",
        Model.Measure.Share => "share",
        Model.Measure.Rank => "rank",
        Model.Measure.Rating => "rating",
        _ => "multiple",
    };
}
