using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Nianbao.Model.Pages;

namespace Nianbao.Templates.Charts;

/// <summary>
/// Draws the marks of a chart as SVG. Widths are percent of the plot and heights are pixels, so that a plot fills any width and
/// neither type nor strokes are stretched. Stripes are broad dashed lines: they need no pattern with an id, and they print.
/// </summary>
public sealed class PlotMarkup(string root)
{
    private const decimal BarHeight = 14;
    private const decimal TargetHeight = 22;
    private const decimal Radius = 6;

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder svg = new();

    /// <summary>One row of a chart with its grid.</summary>
    public static MarkupString Row(ChartRow row, ChartAxis axis, string root)
    {
        var plot = new PlotMarkup(root);
        foreach (var tick in axis.Ticks) plot.Element("line", $"class=\"{(tick.At == axis.Zero ? "zero" : "grid")}\" x1=\"{tick.At}%\" x2=\"{tick.At}%\" y2=\"100%\"");
        return plot.InMiddle(() =>
        {
            if (row.Join is { } join) plot.Line("join", join);
            foreach (var mark in row.Marks) plot.Linked(mark, () => plot.Mark(mark));
        });
    }

    /// <summary>A mark of the key, beside its words.</summary>
    public static MarkupString Sample(ChartMark mark)
    {
        var plot = new PlotMarkup("");
        return plot.InMiddle(() => plot.Mark(mark));
    }

    /// <summary>The points of one line of a chart over time: first its segments, then what stands upon them.</summary>
    public static MarkupString Series(ChartLine line, string root)
    {
        var plot = new PlotMarkup(root);
        foreach (var (from, to) in line.Segments) plot.Element("line", $"class=\"series\" x1=\"{from.X}%\" y1=\"{100 - from.Y.At}%\" x2=\"{to.X}%\" y2=\"{100 - to.Y.At}%\"");
        foreach (var point in line.Points) plot.Linked(point.Y, () => plot.Point(point));
        return new(plot.svg.ToString());
    }

    private void Point(ChartPoint point)
    {
        if (point.Y.Stripes is { } stripes) Element("line", $"class=\"stripes\" x1=\"{point.X}%\" y1=\"{100 - stripes.From}%\" x2=\"{point.X}%\" y2=\"{100 - stripes.To}%\"");
        Element("circle", $"class=\"{ClassOf(point.Y)}\" cx=\"{point.X}%\" cy=\"{100 - point.Y.At}%\" r=\"{Radius - 1}\"");
        if (point.Label.Length > 0) svg.Append($"<text x=\"{point.X}%\" y=\"{100 - point.Y.At}%\" dy=\"-12\">{Encoder.Encode(point.Label)}{(point.Y.Figure?.Doubt is null ? "" : "※")}</text>");
    }

    /// <summary>Whatever is drawn stands around the middle of the row, however high the row is.</summary>
    private MarkupString InMiddle(Action draw)
    {
        svg.Append("<svg y=\"50%\">");
        draw();
        return new(svg.Append("</svg>").ToString());
    }

    private void Mark(ChartMark mark)
    {
        if (mark.Shape == MarkShape.Bar) Bar(mark);
        else Dot(mark);
    }

    private void Bar(ChartMark mark)
    {
        var height = mark.Role == MarkRole.Target ? TargetHeight : BarHeight;
        var body = mark.Body!;
        Element("rect", $"class=\"{ClassOf(mark)}\" x=\"{body.From}%\" y=\"{-height / 2}\" width=\"{body.Width}%\" height=\"{height}\"");
        if (mark.IsEstimate) Line("stripes whole", body);
        if (mark.Stripes is { } stripes) Line(mark.Role == MarkRole.Target ? "stripes frame" : "stripes", stripes);
    }

    private void Dot(ChartMark mark)
    {
        if (mark.Stripes is { } stripes) Line("stripes", stripes);
        Element("circle", $"class=\"{ClassOf(mark)}\" cx=\"{mark.At}%\" r=\"{(mark.Role == MarkRole.Target ? Radius + 1 : Radius)}\"");
    }

    private void Line(string kind, ChartSpan x) => Element("line", $"class=\"{kind}\" x1=\"{x.From}%\" x2=\"{x.To}%\"");

    private static string ClassOf(ChartMark mark) => (mark.Role switch
    {
        MarkRole.Target => "frame",
        MarkRole.Earlier => "pale",
        _ => "full",
    }) + (mark.IsEstimate ? " estimate" : "");

    /// <summary>For a pointer alone: the value beside it is the link that keys and screen readers meet.</summary>
    private void Linked(ChartMark mark, Action draw)
    {
        var figure = mark.Figure!;
        svg.Append($"<a href=\"{Encoder.Encode(root + figure.SentencePath)}\" tabindex=\"-1\"><title>")
            .Append(Encoder.Encode($"{figure.Zone.Text} · {figure.Period}{(figure.Target is null ? "" : $" · {figure.Target}")} · {figure.Value}"))
            .Append("</title>");
        draw();
        svg.Append("</a>");
    }

    private void Element(string name, string attributes) => svg.Append($"<{name} {attributes}/>");
}
