using Nianbao.Model;

namespace Nianbao.Figures;

/// <summary>
/// Writes a figure as the language writes it: 465.1亿元, "CNY 46.51 billion". What it writes, <see cref="FigureReader"/> reads
/// back as an equal value, as long as <see cref="FigureUnits.IsKnown"/> holds, ranks are whole numbers from 0, and growth is in
/// a unit other than 1.
/// </summary>
public static class FigureFormatter
{
    /// <param name="value">In base units. Every significant digit is written; a scale word is used where few decimals remain.</param>
    /// <param name="measure"><see cref="Measure.Growth"/> writes a direction in place of the sign; <see cref="Measure.Multiple"/>
    /// writes times where a level in the unit 1 is a ratio.</param>
    /// <param name="countUnit">The words for a count; null writes the number alone.</param>
    public static string Format(FigureValue value, Measure measure, CountUnit? countUnit, Language language) => (value, language) switch
    {
        (Rating rating, Language.Zh) => ChineseFormat.Rating(rating),
        (Rating rating, _) => EnglishFormat.Rating(rating),
        (Quantity quantity, Language.Zh) => ChineseFormat.Quantity(quantity, measure, countUnit),
        (Quantity quantity, _) => EnglishFormat.Quantity(quantity, measure, countUnit),
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "A figure is a quantity or a rating."),
    };
}
