using Nianbao.Checking;
using Nianbao.Figures;
using Nianbao.Model;

namespace Nianbao.Tests.Comparing;

/// <summary>Figures for tests, from the words that state them.</summary>
internal static class Stated
{
    private static readonly Theme Theme = new("economy", new("经济", "Economy"), new("", ""), 1);

    /// <summary>A figure of a metric whose unit is that of the words.</summary>
    public static Figure Figure(string words, Measure measure = Measure.Level, Direction direction = Direction.HigherIsBetter)
    {
        var read = (FigureReading.Read)FigureReader.Read(words, Language.Zh);
        var unit = read.Value is Quantity { Unit: var code } && code != Unit.Count && measure == Measure.Level ? code : new Unit("{project}");
        var metric = new Metric("metric", new("指标", "Metric"), new("", ""), new("", ""), unit, null, Theme, direction, "", []);
        var value = new MetricFit(metric, measure, Language.Zh).Apply(read with { CountWord = null }, new(words, default)).Value ?? throw new ArgumentException($"{words} does not fit.", nameof(words));
        return new("figure", "report", "section", metric, measure, new("hill", new("", ""), new("", ""), ZoneKind.District, null, ""), Period.Parse("2024")!, FigureKind.Outcome, value, new(words, words), new(words, words), false, null);
    }
}
