using FsCheck;
using FsCheck.Fluent;
using Nianbao.Figures;
using Nianbao.Model;

namespace Nianbao.Tests.Figures;

public class FigurePropertyTests
{
    private static readonly CountUnit Projects = new(new Unit("{project}"), ["个", "项"], "project", "projects");
    private static readonly CountUnit Visits = new(new Unit("{person-visit}"), ["人次"], "visit", "visits");
    private static readonly CountUnit WorkingDays = new(new Unit("{working-day}"), ["个工作日"], "working day", "working days");

    private static readonly string[] Units =
    [
        "%", "[pp]", "1", "m2", "km2", "har", "[mu]", "m3", "m", "km", "t", "kg", "ug/m3", "mg/m3", "kW.h", "kW", "MW",
        "a", "mo", "d", "h", "min", "CNY", "USD", "HKD", "EUR", "JPY", "GBP", "{}", "{project}", "{person-visit}", "{working-day}",
    ];

    [Test]
    public void A_formatted_number_reads_back_as_the_same([Values] Language language) =>
        Check(from number in Numbers from unit in Gen.Elements(Units) from qualifiers in AllQualifiers from measure in Measures
              select (new Quantity(number, new Unit(unit), qualifiers), measure), language);

    [Test]
    public void A_formatted_range_reads_back_as_the_same([Values] Language language) =>
        Check(from a in Numbers from b in Numbers from unit in Gen.Elements(Units) from qualifiers in AllQualifiers from measure in Measures
              where a != b
              select (new Quantity(Math.Min(a, b), new Unit(unit), qualifiers, Math.Max(a, b)), measure), language);

    [Test]
    public void A_formatted_fraction_reads_back_as_the_same([Values] Language language) =>
        Check(from whole in Gen.Choose(2, 12) from part in Gen.Choose(1, 11) from qualifiers in AllQualifiers from measure in Measures
              where part < whole
              select (new Quantity(100m * part / whole, Unit.Percent, qualifiers), measure), language);

    [Test]
    public void A_formatted_place_reads_back_as_the_same([Values] Language language) =>
        Check(from place in Gen.Choose(1, 1000) from qualifiers in AllQualifiers
              select (new Quantity(place, Unit.Rank, qualifiers), Measure.Rank), language);

    [Test]
    public void A_formatted_rating_reads_back_as_the_same([Values] Language language)
    {
        var marks = Gen.Elements("AAA", "AA+", "AA-", "AA", "A", "A+", "B-", "BB", "D", "3A", "5A", "I", "II", "III", "IV", "V", "XII", "quasi-II", "quasi-I");
        var values = from mark in marks from qualifiers in AllQualifiers select new Rating(mark, qualifiers);
        Run(values, rating =>
        {
            var text = FigureFormatter.Format(rating, Measure.Rating, null, language);
            return Expect(text, FigureReader.Read(text, language), rating);
        });
    }

    [Test]
    public void No_string_makes_the_reader_throw([Values] Language language)
    {
        var pieces = Gen.Elements(
            "1", "2", "360", "0", "9999999999", ",", ".", "，", "％", "%", "-", "–", "~", "/", ":", "：", " ", "\u3000", "万", "亿", "千", "百", "十", "两", "一", "五",
            "零", "点", "半", "成", "倍", "翻", "番", "分之", "百分之", "个", "人次", "元", "亿元", "美元", "亩", "年", "个月", "百分点", "超", "不", "以上", "以内", "左右",
            "约", "近", "余", "多", "来", "几", "第", "前", "位", "首位", "级", "类", "准", "双", "A", "AA", "B", "I", "Ⅱ", "+", "S", "增长", "下降", "到", "至", "了", "预计", "上", "较", "全市",
            "$", "US$", "CNY", "RMB ", "million", " billion", " trillion", "bn", "m", "hundred", "thousand", "and a half", "half", " a ", "an", "third", "first", "st", "th",
            "No. ", "top ", "ranked", "up ", "down", "by", "to", "at least ", "up to ", "or more", "or so", "(estimate)", "times", "-fold", "double", "quasi-", "Class ", "grade",
            "in ", "projects", "years", "one", "twenty", "-", "\ud83d\ude00", "\ud83d", "\0", "é", "(", "\"");
        var texts = from count in Gen.Choose(0, 12) from parts in pieces.ArrayOf(count) select string.Concat(parts);
        Run(texts, text => FigureReader.Read(text, language) is not FigureReading.Refused refused
            || (refused.Position >= 0 && refused.Position <= text.Length && refused.Reason.Length > 0), 20_000);
    }

    [Test]
    public void A_number_shifted_by_a_power_of_ten_is_told_as_such()
    {
        var values = from digits in Gen.Choose(1, 1_000_000) from exponent in Gen.Choose(-6, 6) where exponent != 0 select (digits, exponent);
        Run(values, value =>
        {
            var declared = new Quantity(value.digits, Unit.Percent);
            var printed = declared with { Value = ExactDecimal.Shift(value.digits, value.exponent)!.Value };
            return FigureComparison.Compare(declared, printed) == new Difference(DifferenceKind.Value, value.exponent);
        });
    }

    private static void Check(Gen<(Quantity Quantity, Measure Measure)> figures, Language language) =>
        Run(figures.Where(f => IsSayable(f.Quantity, f.Measure)), figure =>
        {
            var text = FigureFormatter.Format(figure.Quantity, figure.Measure, CountUnitOf(figure.Quantity.Unit), language);
            var reading = Resolve(FigureReader.Read(text, language), figure.Quantity.Unit, language);
            var isChange = figure.Measure == Measure.Growth && figure.Quantity.Unit != Unit.One;
            return Expect(text, reading, figure.Quantity) && ((FigureReading.Read)reading).IsChange == isChange;
        });

    /// <summary>A ratio or multiple is not negative in words, and its range is one of multiples.</summary>
    private static bool IsSayable(Quantity quantity, Measure measure) =>
        quantity.Unit != Unit.One || quantity.Value >= 0 && (quantity.Upper is null || measure == Measure.Multiple);

    private static bool Expect(string text, FigureReading reading, FigureValue expected)
    {
        if (reading is FigureReading.Read read && read.Value == expected) return true;
        throw new InvalidOperationException($"{expected} is written as \"{text}\" and read as {reading}");
    }

    private static FigureReading Resolve(FigureReading reading, Unit unit, Language language)
    {
        if (reading is not FigureReading.Read { Value: Quantity quantity } read || quantity.Unit != Unit.Count) return reading;
        var units = CountUnitOf(unit);
        var isItsWord = language == Language.Zh
            ? read.CountWord == units?.MeasureWords[0]
            : read.CountWord == (IsOne(quantity, read.IsChange) ? units?.Singular : units?.Plural);
        return isItsWord ? read with { Value = quantity with { Unit = unit } } : reading;
    }

    /// <summary>One thing, or "down 1 thing"; "-1 things" keeps the plural.</summary>
    private static bool IsOne(Quantity quantity, bool isChange) => quantity.Upper is null && (quantity.Value == 1 || (quantity.Value == -1 && isChange));

    private static CountUnit? CountUnitOf(Unit unit) => new[] { Projects, Visits, WorkingDays }.FirstOrDefault(c => c.Unit == unit);

    private static void Run<T>(Gen<T> gen, Func<T, bool> property, int times = 3000) =>
        FsCheck.Check.One(FsCheck.Config.QuickThrowOnFailure.WithMaxTest(times).WithReplay(20_261_121, 7), Prop.ForAll(gen.ToArbitrary(), property));

    private static Gen<Measure> Measures => Gen.Elements(Measure.Level, Measure.Growth, Measure.Share, Measure.Multiple);

    private static Gen<Qualifiers> AllQualifiers =>
        from bits in Gen.Choose(0, 31)
        let qualifiers = (Qualifiers)bits
        where !qualifiers.HasFlag(Qualifiers.AtLeast | Qualifiers.AtMost)
        select qualifiers;

    /// <summary>Small and large, round and not, with decimals and the full width of a decimal.</summary>
    private static Gen<decimal> Numbers =>
        from low in Gen.Choose(0, int.MaxValue)
        from middle in Gen.Choose(0, int.MaxValue)
        from size in Gen.Elements(10, 1000, 100_000, int.MaxValue)
        from wide in Gen.Frequency((9, Gen.Constant(false)), (1, Gen.Constant(true)))
        from scale in Gen.Choose(0, wide ? 28 : 4)
        from zeros in Gen.Choose(0, wide ? 0 : 12)
        from negative in Gen.Elements(false, false, true)
        let number = new decimal(low % size, wide ? middle : 0, wide ? low : 0, negative, (byte)scale)
        select zeros == 0 ? number : ExactDecimal.Normalise(ExactDecimal.Shift(number, zeros) ?? number);
}
