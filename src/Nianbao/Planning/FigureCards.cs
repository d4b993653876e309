using Nianbao.Model;
using Nianbao.Model.Pages;

namespace Nianbao.Planning;

/// <summary>Builds the cards of a report's figures.</summary>
internal static class FigureCards
{
    private const int MostOthers = 6;

    public static IReadOnlyList<FigureCard> Of(Report report, Edition edition) => [.. report.Figures.Select(figure => Build(figure, report, edition))];

    private static FigureCard Build(Figure figure, Report report, Edition edition)
    {
        var display = edition.Display(figure);
        var twin = edition.Language.Other();
        return new(
            display,
            figure.Metric.Name[edition.Language],
            figure.Metric.Name[twin],
            Subject(figure, display),
            ExactText(figure, display, edition),
            Meaning(figure, edition),
            figure.Metric.Definition[edition.Language],
            figure.Printed[twin],
            figure.Sentence[twin],
            [.. edition.Index.Counterparts.Others(figure, MostOthers).Select(edition.Display)],
            edition.Words.Count("card.more", edition.Index.FiguresByMetric[figure.Metric.Id].Count()),
            Citation(figure, report, edition));
    }

    private static string Subject(Figure figure, FigureDisplay display)
    {
        string?[] parts = [figure.Measure == Measure.Level ? null : display.Measure, display.Zone.Text, display.Period, display.Target];
        return string.Join(" · ", parts.OfType<string>());
    }

    /// <summary>Only levels are written out: a percentage, a rank or a rating is already in full.</summary>
    private static string? ExactText(Figure figure, FigureDisplay display, Edition edition)
    {
        if (figure is not { Measure: Measure.Level, Value: Quantity quantity } || quantity.Unit == Unit.Percent) return null;
        var number = quantity.Upper is { } upper ? $"{quantity.Value:#,0.############}–{upper:#,0.############}" : $"{quantity.Value:#,0.############}";
        var unit = edition.UnitOf(figure.Metric);
        var isSaid = figure.Metric.CountUnit is not null && display.Value.Number.Replace(",", "") == number.Replace(",", "");
        return isSaid ? null : edition.Words.Fill("card.exact-number", number, unit);
    }

    private static string? Meaning(Figure figure, Edition edition)
    {
        var qualifiers = figure.Value is Quantity quantity ? quantity.Qualifiers : ((Rating)figure.Value).Qualifiers;
        if (qualifiers == Qualifiers.None) return null;
        return string.Join(edition.Language == Language.Zh ? "" : " ", qualifiers.Names().Select(name => edition.Words["meaning." + name]));
    }

    private static string Citation(Figure figure, Report report, Edition edition) => edition.Words.Fill(
        "card.citation",
        FigureLabels.Of(figure, figure.Metric.Name, edition.Frame),
        figure.Zone.Name[edition.Language],
        PeriodText.Of(figure.Period, edition.Frame),
        figure.Printed[edition.Language],
        QuotationMarks.Title(report.Title, edition.Language),
        edition.Frame.Info.Title[edition.Language],
        QuotationMarks.Title(report.Source.Title, edition.Language));
}
