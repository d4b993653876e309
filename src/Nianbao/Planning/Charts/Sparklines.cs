using Nianbao.Model;
using Nianbao.Model.Pages;

namespace Nianbao.Planning.Charts;

/// <summary>Small columns over time for the lines of a table, where a zone has figures of at least two periods.</summary>
internal static class Sparklines
{
    private const int MostPeriods = 10;
    private const int ColumnWidth = 7;
    private const decimal Height = 18;

    /// <summary>By the address of the sentence of the newest figure: there the line stands in a table.</summary>
    public static IReadOnlyDictionary<string, Sparkline> Of(IEnumerable<Figure> figures, Edition edition)
    {
        var lines = new Dictionary<string, Sparkline>(StringComparer.Ordinal);
        foreach (var series in figures.Where(figure => figure.Value is Quantity && figure.Measure != Measure.Rank)
            .GroupBy(figure => (figure.Zone.Id, figure.Metric.Id, figure.Measure, figure.Quantity().Unit.Code, TimeSteps.SpanOf(figure.Period))))
        {
            if (Draw([.. series]) is { } line) lines.Add(edition.ByMetric(series)[0].SentencePath, line);
        }

        return lines;
    }

    private static Sparkline? Draw(IReadOnlyList<Figure> series)
    {
        var known = series.Select(figure => figure.Period).Distinct().ToList();
        var isClear = series.GroupBy(figure => (figure.Period, figure.Kind)).All(group => group.Count() == 1);
        if (known.Count < 2 || !isClear || TimeSteps.Between(known, MostPeriods) is not { } periods) return null;
        var values = series.Select(figure => figure.Quantity().Value).ToList();
        var span = Math.Max(0, values.Max()) - Math.Min(0, values.Min());
        if (span == 0) return null;
        var scale = Height / span;
        var zero = decimal.Round(Math.Max(0, values.Max()) * scale, 2);
        return new(periods.Count * ColumnWidth, zero, [.. series.OrderBy(figure => figure.Kind).Select(figure => Column(figure, periods, scale, zero))]);
    }

    private static SparkColumn Column(Figure figure, IReadOnlyList<Period> periods, decimal scale, decimal zero)
    {
        var height = decimal.Round(Math.Abs(figure.Quantity().Value) * scale, 2);
        var step = periods.TakeWhile(period => period != figure.Period).Count();
        return new(step * ColumnWidth, figure.Quantity().Value < 0 ? zero : zero - height, height, figure.Kind == FigureKind.Target);
    }
}
