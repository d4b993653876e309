using Nianbao.Model;

namespace Nianbao.Figures;

/// <summary>Chinese figures, without spaces: 预计增长6.2%左右, 1360亿元以上, 近3万户.</summary>
internal static class ChineseFormat
{
    private const int MostDecimals = 2;

    private static readonly (int Zeros, string Word)[] Scales = [(12, "万亿"), (8, "亿"), (4, "万")];

    private const string Digits = "零一二三四五六七八九十";

    public static string Rating(Rating rating) => Qualify(rating.Qualifiers, RatingText(rating.Text));

    public static string Quantity(Quantity quantity, Measure measure, CountUnit? countUnit)
    {
        if (quantity.Unit == Unit.Rank) return Rank(quantity);
        var isChange = measure == Measure.Growth && quantity.Unit != Unit.One;
        var direction = isChange ? Direction(quantity) : "";
        var number = isChange ? ScaledNumber.WithoutSign(quantity) : quantity;
        return Qualify(quantity.Qualifiers, Amount(number, measure, countUnit), direction);
    }

    private static string Direction(Quantity quantity)
    {
        var falls = quantity.Value < 0 && quantity.Upper is null or <= 0;
        if (falls) return "下降";
        return quantity.Unit == Unit.PercentagePoint ? "提高" : "增长";
    }

    /// <summary>预计 stands first, 近 beside the number, 以上, 以内 and 左右 last; 约 is used where one of those is there already.</summary>
    private static string Qualify(Qualifiers qualifiers, string amount, string direction = "")
    {
        var estimate = qualifiers.HasFlag(Qualifiers.Estimate) ? "预计" : "";
        var nearly = qualifiers.HasFlag(Qualifiers.Nearly) ? "近" : "";
        var limit = qualifiers.HasFlag(Qualifiers.AtLeast) ? "以上" : qualifiers.HasFlag(Qualifiers.AtMost) ? "以内" : "";
        var isAbout = qualifiers.HasFlag(Qualifiers.About);
        var before = isAbout && limit.Length > 0 ? "约" : "";
        var after = isAbout && limit.Length == 0 ? "左右" : limit;
        return $"{estimate}{direction}{before}{nearly}{amount}{after}";
    }

    private static string Amount(Quantity quantity, Measure measure, CountUnit? countUnit)
    {
        if (quantity is { Unit.Code: "%", Upper: null } && Fractions.Find(quantity.Value) is var (part, whole)) return $"{part}/{whole}";
        if (quantity is { Unit.Code: "1", Upper: null } && measure != Measure.Multiple) return $"{quantity.Value}：1";
        var unit = quantity.Unit.IsCount ? countUnit?.MeasureWords[0] ?? "" : FigureUnits.Name(quantity.Unit, Language.Zh, singular: false);
        var scaled = ScaledNumber.Pick(quantity, Scales, MostDecimals);
        return quantity switch
        {
            { Upper: null } => $"{scaled.Lower}{scaled.ScaleWord}{unit}",
            { Unit.Code: "%" } => $"{scaled.Lower}{scaled.ScaleWord}{unit}至{scaled.Upper}{scaled.ScaleWord}{unit}",
            _ => $"{scaled.Lower}至{scaled.Upper}{scaled.ScaleWord}{unit}",
        };
    }

    /// <summary>第一, 第11; 前三 if it is "at most" three.</summary>
    private static string Rank(Quantity rank)
    {
        var place = rank.Value is >= 1 and <= 10 && decimal.IsInteger(rank.Value) ? Digits[(int)rank.Value].ToString() : $"{rank.Value}";
        var isTop = rank.Qualifiers.HasFlag(Qualifiers.AtMost);
        return Qualify(rank.Qualifiers & ~Qualifiers.AtMost, isTop ? $"前{place}" : $"第{place}");
    }

    private static string RatingText(string mark)
    {
        if (mark.StartsWith("quasi-", StringComparison.Ordinal)) return $"准{RatingText(mark["quasi-".Length..])}";
        if (RatingMarks.IsRoman(mark)) return $"{mark}类";
        return mark.Length == 1 ? $"{mark}级" : mark;
    }
}
