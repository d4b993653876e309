using Nianbao.Figures;
using Nianbao.Model;

namespace Nianbao.Planning.Charts;

/// <summary>The unit of an axis as its language counts: 亿元, 万人; CNY billion, million people.</summary>
/// <param name="Zeros">What the labels leave out: 8 for 亿.</param>
/// <param name="Text">Empty for percent, whose sign stands at each label.</param>
internal sealed record AxisUnit(int Zeros, string Text, string Sign, Language Language)
{
    private static readonly (int Zeros, string Word)[] Chinese = [(12, "万亿"), (8, "亿"), (4, "万"), (0, "")];
    private static readonly (int Zeros, string Word)[] English = [(12, "trillion"), (9, "billion"), (6, "million"), (0, "")];

    /// <summary>The unit for numbers up to the given one.</summary>
    public static AxisUnit Of(Metric metric, Unit unit, decimal largest, Language language)
    {
        if (unit == Unit.Percent) return new(0, "", "%", language);
        var (zeros, word) = (language == Language.Zh ? Chinese : English).First(scale => Math.Abs(largest) >= PowerOfTen(scale.Zeros) || scale.Zeros == 0);
        var name = Name(metric, unit, language);
        return new(zeros, language == Language.Zh ? word + name : Join(unit.IsMoney ? [name, word] : [word, name]), "", language);
    }

    /// <summary>A number in this unit, every digit of it.</summary>
    public string Label(decimal value)
    {
        var scaled = ExactDecimal.Normalise(ExactDecimal.Shift(Math.Abs(value), -Zeros) ?? Math.Abs(value) / PowerOfTen(Zeros));
        var digits = Language == Language.Zh ? scaled.ToString() : scaled.ToString("N" + scaled.Scale);
        return (value < 0 ? "−" : "") + digits + Sign;
    }

    private static decimal PowerOfTen(int zeros) => ExactDecimal.Shift(1, zeros)!.Value;

    private static string Name(Metric metric, Unit unit, Language language)
    {
        if (unit.IsMoney && language == Language.En) return unit.Code;
        if (!unit.IsCount) return FigureUnits.Name(unit, language, singular: false);
        return metric.CountUnit is not { } count ? "" : language == Language.Zh ? count.MeasureWords[0] : count.Plural;
    }

    private static string Join(IEnumerable<string> words) => string.Join(' ', words.Where(word => word.Length > 0));
}
