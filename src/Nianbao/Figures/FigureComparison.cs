using Nianbao.Model;

namespace Nianbao.Figures;

/// <summary>In what a printed number departs from the declared one.</summary>
public enum DifferenceKind
{
    /// <summary>The units differ; the values then say nothing.</summary>
    Unit,

    /// <summary>The values differ, or the lower ends of two ranges.</summary>
    Value,

    /// <summary>The upper ends differ, or only one is a range.</summary>
    Upper,

    /// <summary>The numbers agree and the qualifiers do not.</summary>
    Qualifiers,
}

/// <summary>The first difference between two quantities, the gravest kind first.</summary>
/// <param name="PowerOfTen">If the printed number is the declared one times a power of ten: its exponent, so that 1 is ten times
/// more and -1 ten times less. Null otherwise.</param>
/// <param name="IsSignOnly">True if the numbers differ in the sign alone: a rise is printed where a decline is declared.</param>
public sealed record Difference(DifferenceKind Kind, int? PowerOfTen = null, bool IsSignOnly = false);

/// <summary>Compares what is declared with what is printed.</summary>
public static class FigureComparison
{
    /// <summary>Compares exactly; 5.0 and 5 are equal. Resolve <see cref="Unit.Count"/> to the unit of the metric first.</summary>
    /// <returns>Null if the two agree in value, unit, qualifiers and range.</returns>
    public static Difference? Compare(Quantity declared, Quantity printed)
    {
        if (declared.Unit != printed.Unit) return new Difference(DifferenceKind.Unit);
        if (declared.Value != printed.Value) return Different(DifferenceKind.Value, declared.Value, printed.Value);
        if (declared.Upper != printed.Upper) return Different(DifferenceKind.Upper, declared.Upper ?? 0, printed.Upper ?? 0);
        return declared.Qualifiers == printed.Qualifiers ? null : new Difference(DifferenceKind.Qualifiers);
    }

    private static Difference Different(DifferenceKind kind, decimal declared, decimal printed) =>
        new(kind, ExactDecimal.PowerOfTen(declared, printed), declared != 0 && declared == -printed);
}
