using Nianbao.Model;

namespace Nianbao.Planning.Charts;

/// <summary>At least two figures of one metric that mean the same thing, so that one chart may compare them.</summary>
/// <param name="Figures">Quantities of one measure and unit, about periods of one length, held together by common zones and periods.</param>
/// <param name="LeftOut">How many more there are than a chart can show.</param>
internal sealed record ComparableFigures(Metric Metric, Measure Measure, Unit Unit, IReadOnlyList<Figure> Figures, int LeftOut = 0)
{
    /// <summary>More rows than this are a list, not a picture.</summary>
    private const int MostFigures = 60;

    /// <summary>Below this part of the axis a zone's own comparison cannot be seen.</summary>
    private const decimal LeastVisible = 0.05m;

    public IEnumerable<Figure> Outcomes => Figures.Where(figure => figure.Kind == FigureKind.Outcome);

    public IEnumerable<Figure> Targets => Figures.Where(figure => figure.Kind == FigureKind.Target);

    /// <summary>True of shares, rates and means, which do not grow with the size of a zone: their place matters, not a length from zero.</summary>
    public bool IsRate => Measure is Measure.Level or Measure.Share && (Unit == Unit.Percent || Unit == Unit.One || Unit.Code.Contains('/'));

    /// <summary>Zeros, and rates that are all alike, make no picture.</summary>
    private bool HasShape => IsRate ? Figures.DistinctBy(figure => figure.Quantity().Value).Count() > 1 : Figures.Any(figure => figure.Quantity().Value != 0);

    /// <summary>All that can be compared among the figures of a metric; ranks and ratings cannot be drawn.</summary>
    public static IEnumerable<ComparableFigures> Among(Metric metric, IEnumerable<Figure> figures) => figures
        .Where(figure => figure.Value is Quantity && figure.Measure is Measure.Level or Measure.Growth or Measure.Share or Measure.Multiple)
        .DistinctBy(ContentOf)
        .GroupBy(figure => (figure.Measure, Unit: figure.Quantity().Unit.Code, Span: TimeSteps.SpanOf(figure.Period), Whole: WholeOf(figure)))
        .OrderBy(group => group.Key.Measure).ThenBy(group => group.Key.Unit, StringComparer.Ordinal)
        .ThenBy(group => group.Key.Span, StringComparer.Ordinal).ThenBy(group => group.Key.Whole, StringComparer.Ordinal)
        .SelectMany(group => Connected.Parts(group).Select(part => new ComparableFigures(metric, group.Key.Measure, new(group.Key.Unit), part)))
        .SelectMany(comparison => comparison.Visible())
        .Where(comparison => comparison.Figures.Count > 1 && comparison.HasShape)
        .Select(comparison => comparison.Newest());

    /// <summary>What a figure of the metric says, whoever says it: two reports that agree are drawn once.</summary>
    public static (Measure Measure, string Zone, string Period, FigureKind Kind, FigureValue Value) ContentOf(Figure figure) =>
        (figure.Measure, figure.Zone.Id, figure.Period.Text, figure.Kind, figure.Value);

    /// <summary>A city beside its subdistricts leaves these no room for a comparison of their own: then each kind of zone has its chart.</summary>
    private IEnumerable<ComparableFigures> Visible()
    {
        var largest = Figures.Max(Size);
        var tooSmall = !IsRate && Figures.GroupBy(figure => figure.Zone.Id).Any(zone => zone.Count() > 1 && zone.Max(Size) < largest * LeastVisible);
        return tooSmall ? Figures.GroupBy(figure => figure.Zone.Kind).OrderBy(kind => kind.Key).Select(kind => this with { Figures = [.. kind] }) : [this];
    }

    /// <summary>Of too many figures the newest period, and of that the highest.</summary>
    private ComparableFigures Newest()
    {
        if (Figures.Count <= MostFigures) return this;
        var newest = Outcomes.Select(figure => figure.Period).DefaultIfEmpty(Figures[0].Period).Max();
        var kept = Figures.Where(figure => figure.Period == newest).OrderByDescending(figure => figure.Quantity().Value).Take(MostFigures).ToList();
        return this with { Figures = kept, LeftOut = Figures.Count - kept.Count };
    }

    /// <summary>The zones within one zone have shares of one whole; what a zone without a parent is a share of, only its sentence says.</summary>
    private static string WholeOf(Figure figure) => figure.Measure == Measure.Share ? figure.Whole?.Id ?? $"/{figure.Zone.Id}" : "";

    private static decimal Size(Figure figure) => Math.Abs(figure.Quantity().Value);
}

internal static class FigureQuantities
{
    public static Quantity Quantity(this Figure figure) => (Quantity)figure.Value;
}
