using Nianbao.Model;
using Nianbao.Model.Pages;

namespace Nianbao.Planning.Charts;

/// <summary>
/// Draws figures on a scale, as exactly as they are meant and no more: what is sure is solid, what a qualifier leaves open is striped.
/// </summary>
internal sealed class Marks(AxisScale scale, Edition edition)
{
    /// <summary>How far stripes reach, in percent of the axis: they say that something is open, not how much.</summary>
    private const decimal Reach = 5;

    public ChartMark Bar(Figure figure, MarkRole role)
    {
        var stripes = Stripes(figure.Quantity());
        var root = scale.At(0);
        var at = scale.At(figure.Quantity().Value);
        var sure = stripes is null ? at : at < root ? Math.Max(at, stripes.To) : Math.Min(at, stripes.From);
        return Mark(figure, role) with { Shape = MarkShape.Bar, At = at, Body = Span(root, at < root ? Math.Min(root, sure) : Math.Max(root, sure)), Stripes = stripes };
    }

    public ChartMark Dot(Figure figure, MarkRole role) =>
        Mark(figure, role) with { At = scale.At(figure.Quantity().Value), Stripes = Stripes(figure.Quantity()) };

    private ChartMark Mark(Figure figure, MarkRole role) => new(
        MarkShape.Dot, role, 0, null, null, figure.Quantity().Qualifiers.HasFlag(Qualifiers.Estimate), edition.Display(figure));

    /// <summary>The stripes of a decline mirror those of a rise: "at least" means further from zero.</summary>
    private ChartSpan? Stripes(Quantity quantity)
    {
        var at = scale.At(quantity.Value);
        if (quantity.Upper is { } upper) return Span(at, scale.At(upper));
        var away = quantity.Value < 0 ? -Reach : Reach;
        var span = quantity.Qualifiers switch
        {
            var open when open.HasFlag(Qualifiers.AtLeast) => Span(at, at + away),
            var under when (under & (Qualifiers.Nearly | Qualifiers.AtMost)) != Qualifiers.None => Span(at - away, at),
            var about when about.HasFlag(Qualifiers.About) => Span(at - away / 2, at + away / 2),
            _ => null,
        };
        return span is null ? null : OnScale(span);
    }

    private static ChartSpan OnScale(ChartSpan span) => new(Math.Max(0, span.From), Math.Min(100, span.To));

    private static ChartSpan Span(decimal one, decimal other) => new(Math.Min(one, other), Math.Max(one, other));
}
