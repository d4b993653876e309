using Nianbao.Diagnostics;
using Nianbao.Figures;
using Nianbao.Model;

namespace Nianbao.Checking;

/// <summary>Fits what was read to the metric and measure that it is said to be of: the unit must be the metric's, a count its noun.</summary>
internal sealed class MetricFit(Metric metric, Measure measure, Language language)
{
    /// <summary>The value in the metric's unit, or null and the reason why it does not fit.</summary>
    /// <param name="read">What was read.</param>
    /// <param name="words">The words that it was read from.</param>
    public (FigureValue? Value, Diagnostic? Misfit) Apply(FigureReading.Read read, Sourced<string> words)
    {
        if (read.Value is Rating rating) return measure == Measure.Rating ? (rating, null) : (null, Problems.RatingForNumber(words, Aspect));
        if (measure == Measure.Rating) return (null, Problems.NumberForRating(words, metric.Id));
        if (read.IsChange && measure != Measure.Growth) return (null, Problems.ChangeForState(words, Aspect));
        var quantity = (Quantity)read.Value;
        if (IsCountOfTimes(quantity)) return (quantity with { Unit = metric.Unit }, null);
        return quantity.Unit == Unit.Count ? Count(quantity, read.CountWord, words) : Measured(quantity, words);
    }

    /// <summary>"Three times" is a multiple by itself, but a count for a metric that counts how often.</summary>
    private bool IsCountOfTimes(Quantity quantity) =>
        quantity.Unit == Unit.One && measure == Measure.Level && metric.CountUnit is { Plural: "times" };

    private (FigureValue? Value, Diagnostic? Misfit) Measured(Quantity quantity, Sourced<string> words) =>
        Allowed.Contains(quantity.Unit) ? (quantity, null) : (null, Problems.WrongUnit(words, quantity.Unit.Code, Needed));

    private (FigureValue? Value, Diagnostic? Misfit) Count(Quantity quantity, string? noun, Sourced<string> words)
    {
        var unit = Allowed.FirstOrDefault(unit => unit.IsCount || (unit == Unit.One && noun is null));
        if (unit == default) return (null, noun is null ? Problems.NoUnit(words, Needed) : Problems.CountForMeasured(words, noun, Needed));
        if (noun is null || metric.CountUnit is not { } counted || Matches(noun, counted)) return (quantity with { Unit = unit }, null);
        var known = language == Language.Zh ? string.Join(", ", counted.MeasureWords) : $"{counted.Singular}, {counted.Plural}";
        return (null, Problems.WrongNoun(words, noun, $"`{metric.Id}` counts {unit} ({known})"));
    }

    /// <summary>A noun may have adjectives before it: "new projects" are projects.</summary>
    private bool Matches(string word, CountUnit unit) =>
        language == Language.Zh
            ? unit.MeasureWords.Contains(word, StringComparer.Ordinal)
            : word == unit.Singular || word == unit.Plural || word.EndsWith(' ' + unit.Singular, StringComparison.Ordinal) || word.EndsWith(' ' + unit.Plural, StringComparison.Ordinal);

    private Unit[] Allowed => measure switch
    {
        Measure.Growth when metric.Unit == Unit.Percent => [Unit.Percent, Unit.PercentagePoint],
        Measure.Growth => [Unit.Percent, Unit.PercentagePoint, metric.Unit],
        Measure.Share => [Unit.Percent],
        Measure.Rank => [Unit.Rank],
        Measure.Multiple => [Unit.One],
        _ => [metric.Unit],
    };

    private string Aspect => $"the {Names.Of(measure)} of `{metric.Id}`";

    private string Needed => $"{Aspect} is in {string.Join(" or ", Allowed.Select(unit => unit.Code))}";
}
