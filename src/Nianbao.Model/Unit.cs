namespace Nianbao.Model;

/// <summary>
/// A unit by its code: ISO 4217 for money (<c>CNY</c>), UCUM otherwise (<c>%</c>, <c>m2</c>, <c>ug/m3</c>, <c>{project}</c>,
/// <c>[pp]</c>, <c>[mu]</c>, <c>1</c> for ratios and multiples).
/// </summary>
public readonly record struct Unit(string Code)
{
    public static readonly Unit One = new("1");
    public static readonly Unit Percent = new("%");
    public static readonly Unit PercentagePoint = new("[pp]");
    public static readonly Unit Rank = new("{rank}");

    /// <summary>A count whose noun is not known yet: the metric of the figure says what is counted.</summary>
    public static readonly Unit Count = new("{}");

    /// <summary>True of <c>{project}</c> and its kin, the units of <c>units.yml</c>.</summary>
    public bool IsCount => Code.StartsWith('{') && Code != Rank.Code;

    /// <summary>True of an ISO 4217 code: three capital letters.</summary>
    public bool IsMoney => Code.Length == 3 && Code.All(char.IsAsciiLetterUpper);

    public override string ToString() => Code;
}

/// <summary>A count unit of <c>units.yml</c>: the words that may stand beside its number.</summary>
/// <param name="Unit">Its code, such as <c>{project}</c>.</param>
/// <param name="MeasureWords">Chinese measure words; the first one is written by the generator.</param>
/// <param name="Singular">The English noun for one.</param>
/// <param name="Plural">The English noun for any other number.</param>
public sealed record CountUnit(Unit Unit, IReadOnlyList<string> MeasureWords, string Singular, string Plural);
