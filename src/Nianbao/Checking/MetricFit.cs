using Nianbao.Figures;
using Nianbao.Model;

namespace Nianbao.Checking;

/// <summary>Fits what was read to the metric and measure that it is said to be of: the unit must be the metric's, a count its noun.</summary>
/// <param name="Value">The value in the metric's unit; null if it does not fit.</param>
/// <param name="Misfit">Why it does not fit; null if it does.</param>
internal sealed record MetricFit(FigureValue? Value, string? Misfit)
{
    public static MetricFit Apply(FigureReading.Read read, Metric metric, Measure measure, Language language)
    {
        if (read.Value is Rating rating) return measure == Measure.Rating ? new(rating, null) : Fails($"it is a rating, but the measure is {Name(measure)}");
        if (measure == Measure.Rating) return Fails("it is a number, but the measure is rating");
        if (read.IsChange && measure != Measure.Growth) return Fails($"it states a change, but the measure is {Name(measure)}; a change is `growth`");
        var quantity = (Quantity)read.Value;
        if (IsCountOfTimes(quantity, metric, measure)) return new(quantity with { Unit = metric.Unit }, null);
        return quantity.Unit == Unit.Count ? Count(quantity, read.CountWord, metric, measure, language) : Measured(quantity, metric, measure);
    }

    /// <summary>"Three times" is a multiple by itself, but a count for a metric that counts how often.</summary>
    private static bool IsCountOfTimes(Quantity quantity, Metric metric, Measure measure) =>
        quantity.Unit == Unit.One && measure == Measure.Level && metric.CountUnit is { Plural: "times" };

    private static MetricFit Measured(Quantity quantity, Metric metric, Measure measure)
    {
        var allowed = Allowed(metric, measure);
        return allowed.Contains(quantity.Unit)
            ? new(quantity, null)
            : Fails($"its unit is {Show(quantity.Unit)}, but {Name(measure)} of `{metric.Id}` is in {string.Join(" or ", allowed.Select(Show))}");
    }

    private static MetricFit Count(Quantity quantity, string? word, Metric metric, Measure measure, Language language)
    {
        var unit = Allowed(metric, measure).FirstOrDefault(unit => unit.IsCount || (unit == Unit.One && word is null));
        if (unit == default)
        {
            return Fails($"it has no unit, or counts something, but {Name(measure)} of `{metric.Id}` is in {string.Join(" or ", Allowed(metric, measure).Select(Show))}");
        }
        if (word is null || metric.CountUnit is not { } words || Matches(word, words, language)) return new(quantity with { Unit = unit }, null);
        var known = language == Language.Zh ? string.Join(", ", words.MeasureWords) : $"{words.Singular}, {words.Plural}";
        return Fails($"it counts “{word}”, but `{metric.Id}` counts {unit} ({known}); leave other words outside the brackets, or add them to units.yml");
    }

    /// <summary>A noun may have adjectives before it: "new projects" are projects.</summary>
    private static bool Matches(string word, CountUnit unit, Language language) =>
        language == Language.Zh
            ? unit.MeasureWords.Contains(word, StringComparer.Ordinal)
            : word == unit.Singular || word == unit.Plural || word.EndsWith(' ' + unit.Singular, StringComparison.Ordinal) || word.EndsWith(' ' + unit.Plural, StringComparison.Ordinal);

    private static Unit[] Allowed(Metric metric, Measure measure) => measure switch
    {
        Measure.Growth when metric.Unit == Unit.Percent => [Unit.Percent, Unit.PercentagePoint],
        Measure.Growth => [Unit.Percent, Unit.PercentagePoint, metric.Unit],
        Measure.Share => [Unit.Percent],
        Measure.Rank => [Unit.Rank],
        Measure.Multiple => [Unit.One],
        _ => [metric.Unit],
    };

    private static MetricFit Fails(string reason) => new(null, reason);

    private static string Name(Measure measure) => $"the {Names.Of(measure)}";

    private static string Show(Unit unit) => unit.Code;
}
