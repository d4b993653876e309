using System.Globalization;
using Nianbao.Figures.English;
using Nianbao.Model;

namespace Nianbao.Figures;

/// <summary>English figures: at least CNY 136 billion, up an estimated 6.2% or so, nearly 30,000 households.</summary>
internal static class EnglishFormat
{
    private const int MostDecimals = 3;

    private static readonly (int Zeros, string Word)[] Scales = [(12, " trillion"), (9, " billion"), (6, " million")];

    public static string Rating(Rating rating) => Qualify(rating.Qualifiers, RatingText(rating.Text), takesArticle: false);

    public static string Quantity(Quantity quantity, Measure measure, CountUnit? countUnit)
    {
        if (quantity.Unit == Unit.Rank) return Rank(quantity);
        var isChange = measure == Measure.Growth && quantity.Unit != Unit.One;
        var number = isChange ? ScaledNumber.WithoutSign(quantity) : quantity;
        var direction = !isChange ? "" : number.Value == quantity.Value ? "up " : "down ";
        var amount = Amount(number, measure, countUnit);
        return direction + Qualify(quantity.Qualifiers, amount, char.IsAsciiDigit(amount[0]) || quantity.Unit.IsMoney);
    }

    /// <summary>"An estimated" stands before a number without another word; elsewhere "(estimate)" follows.</summary>
    private static string Qualify(Qualifiers qualifiers, string amount, bool takesArticle)
    {
        var limit = qualifiers.HasFlag(Qualifiers.AtLeast) ? "at least " : qualifiers.HasFlag(Qualifiers.AtMost) ? "at most " : "";
        var nearly = qualifiers.HasFlag(Qualifiers.Nearly) ? "nearly " : "";
        var isEstimate = qualifiers.HasFlag(Qualifiers.Estimate);
        var isFirst = limit.Length + nearly.Length == 0 && takesArticle;
        var estimateBefore = isEstimate && isFirst ? "an estimated " : "";
        var estimateAfter = isEstimate && !isFirst ? " (estimate)" : "";
        var isAbout = qualifiers.HasFlag(Qualifiers.About);
        var aboutBefore = isAbout && !isEstimate && limit.Length + nearly.Length == 0 ? "about " : "";
        var aboutAfter = isAbout && aboutBefore.Length == 0 ? " or so" : "";
        return $"{limit}{nearly}{estimateBefore}{aboutBefore}{amount}{aboutAfter}{estimateAfter}";
    }

    private static string Amount(Quantity quantity, Measure measure, CountUnit? countUnit)
    {
        if (quantity is { Unit.Code: "%", Upper: null } && Fractions.Find(quantity.Value) is var (part, whole))
        {
            return EnglishParts.Words(part, whole) ?? $"{part}/{whole}";
        }
        if (quantity is { Unit.Code: "1", Upper: null } && measure != Measure.Multiple) return $"{Plain(quantity.Value)} to 1";
        var number = Number(quantity);
        if (quantity.Unit.IsMoney) return $"{quantity.Unit.Code} {number}";
        var isSingular = quantity is { Value: 1, Upper: null };
        if (quantity.Unit.IsCount) return countUnit is null ? number : $"{number} {(isSingular ? countUnit.Singular : countUnit.Plural)}";
        var unit = FigureUnits.Name(quantity.Unit, Language.En, isSingular);
        return unit == "%" ? number + unit : $"{number} {unit}";
    }

    /// <summary>A range is joined by a dash, or by "to" where a minus sign would meet it.</summary>
    private static string Number(Quantity quantity)
    {
        var scaled = ScaledNumber.Pick(quantity, Scales, MostDecimals);
        if (scaled.Upper is not { } upper) return Plain(scaled.Lower) + scaled.ScaleWord;
        var joint = scaled.Lower < 0 || upper < 0 ? " to " : "–";
        return $"{Plain(scaled.Lower)}{joint}{Plain(upper)}{scaled.ScaleWord}";
    }

    /// <summary>With thousands separators and the decimals as they are.</summary>
    private static string Plain(decimal value)
    {
        var format = new NumberFormatInfo { NumberDecimalDigits = value.Scale, NumberGroupSizes = [3], NumberGroupSeparator = "," };
        return value.ToString("N", format);
    }

    private static string Rank(Quantity rank)
    {
        var isTop = rank.Qualifiers.HasFlag(Qualifiers.AtMost);
        var place = isTop && rank.Value <= 10 && decimal.IsInteger(rank.Value) ? EnglishNumberWords.Small1To19((int)rank.Value)
            : isTop ? $"{rank.Value}"
            : EnglishNumberWords.Ordinal(rank.Value) is { } word && rank.Value <= 10 ? word
            : $"{rank.Value}{EnglishRankings.OrdinalEnding(rank.Value)}";
        return Qualify(rank.Qualifiers & ~Qualifiers.AtMost, isTop ? $"top {place}" : place, takesArticle: false);
    }

    private static string RatingText(string mark)
    {
        if (mark.StartsWith("quasi-", StringComparison.Ordinal)) return $"quasi-{RatingText(mark["quasi-".Length..])}";
        if (RatingMarks.IsRoman(mark)) return $"Class {mark}";
        return mark.Length == 1 ? $"Grade {mark}" : mark;
    }
}
