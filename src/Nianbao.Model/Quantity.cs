namespace Nianbao.Model;

/// <summary>What one figure states: a <see cref="Quantity"/> or a <see cref="Rating"/>.</summary>
public abstract record FigureValue;

/// <summary>
/// An exact number in base units: 1360亿元 is 136000000000 CNY, 6.2% is 6.2 %, a decline of 26.7% is -26.7 %.
/// </summary>
/// <param name="Value">In base units; for a range its lower end. A <see cref="decimal"/>, never floating point; the
/// decimals of a number printed without a scale word are kept ("5.0%" is 5.0).</param>
/// <param name="Unit">The unit of <paramref name="Value"/>.</param>
/// <param name="Qualifiers">How exactly the number is meant.</param>
/// <param name="Upper">The upper end of a range in base units; null for a single number.</param>
public sealed record Quantity(decimal Value, Unit Unit, Qualifiers Qualifiers = Qualifiers.None, decimal? Upper = null) : FigureValue;

/// <summary>A mark on a scale of letters, in its normal form: <c>AAA</c>, <c>AA+</c>, <c>II</c>, <c>BB</c>.</summary>
public sealed record Rating(string Text, Qualifiers Qualifiers = Qualifiers.None) : FigureValue;

/// <summary>How exactly a number is meant. Several may hold at once: 预计6.2%左右 is an estimate and about.</summary>
[Flags]
public enum Qualifiers
{
    None = 0,

    /// <summary>以上, 超, 不少于, 余, 多; at least, more than.</summary>
    AtLeast = 1,

    /// <summary>以内, 不超过; at most, within.</summary>
    AtMost = 2,

    /// <summary>左右, 约; about.</summary>
    About = 4,

    /// <summary>近, 接近; nearly.</summary>
    Nearly = 8,

    /// <summary>预计; estimated or expected by the report itself.</summary>
    Estimate = 16,
}

public static class QualifierNames
{
    /// <summary>The names of the data files, in their fixed order: <c>estimate</c>, <c>at-least</c>, <c>at-most</c>, <c>about</c>, <c>nearly</c>.</summary>
    public static IEnumerable<string> Names(this Qualifiers qualifiers)
    {
        if (qualifiers.HasFlag(Qualifiers.Estimate)) yield return "estimate";
        if (qualifiers.HasFlag(Qualifiers.AtLeast)) yield return "at-least";
        if (qualifiers.HasFlag(Qualifiers.AtMost)) yield return "at-most";
        if (qualifiers.HasFlag(Qualifiers.About)) yield return "about";
        if (qualifiers.HasFlag(Qualifiers.Nearly)) yield return "nearly";
    }
}
