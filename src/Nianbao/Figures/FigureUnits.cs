using Nianbao.Model;

namespace Nianbao.Figures;

/// <summary>
/// The units that the grammar knows, in one table for reader and formatter. Codes are ISO 4217 for money and UCUM otherwise
/// (<c>har</c> is UCUM's hectare, <c>[mu]</c> and <c>[pp]</c> are ours). Counts are not here: their words stand in units.yml.
/// </summary>
public static class FigureUnits
{
    /// <summary>Names are separated by '|'. The formatter writes the first Chinese name, and the first English plural and singular.</summary>
    private static readonly Row[] Rows =
    [
        new("%", "%", "%|per cent|percent", "%"),
        new("[pp]", "个百分点|百分点", "percentage points|pp", "percentage point"),
        new("1", "倍", "times", "times"),
        new("m2", "平方米|㎡|m²|m2", "square metres|square meters|m²|m2|㎡|sq m", "square metre|square meter"),
        new("km2", "平方公里|平方千米|km²|km2", "square kilometres|square kilometers|sq km|km²|km2", "square kilometre|square kilometer"),
        new("har", "公顷", "hectares|ha", "hectare"),
        new("[mu]", "亩", "mu", "mu"),
        new("m3", "立方米|m³|m3", "cubic metres|cubic meters|m³|m3", "cubic metre|cubic meter"),
        new("m", "米|m", "metres|meters|m", "metre|meter"),
        new("km", "公里|千米|km", "km|kilometres|kilometers", "km|kilometre|kilometer"),
        new("t", "吨", "tonnes|t|metric tons", "tonne|metric ton"),
        new("kg", "公斤|千克|kg", "kg|kilograms|kilogrammes", "kg|kilogram|kilogramme"),
        new("ug/m3", "微克/立方米|微克每立方米|µg/m³|ug/m3|µg/m3|ug/m³",
            "µg/m³|ug/m3|µg/m3|ug/m³|micrograms per cubic metre|micrograms per cubic meter", "µg/m³|microgram per cubic metre"),
        new("mg/m3", "毫克/立方米|毫克每立方米|mg/m³|mg/m3", "mg/m³|mg/m3|milligrams per cubic metre", "mg/m³|milligram per cubic metre"),
        new("kW.h", "千瓦时|kWh", "kWh|kilowatt-hours|kilowatt hours", "kWh|kilowatt-hour|kilowatt hour"),
        new("kW", "千瓦|kW", "kW|kilowatts", "kW|kilowatt"),
        new("MW", "兆瓦|MW", "MW|megawatts", "MW|megawatt"),
        new("a", "年|周年|岁", "years|years of age|years old", "year"),
        new("mo", "个月", "months", "month"),
        new("d", "天|日", "days", "day"),
        new("h", "小时|个小时", "hours", "hour"),
        new("min", "分钟", "minutes", "minute"),
        new("CNY", "元|元人民币", "yuan|yuan renminbi|renminbi", "yuan"),
        new("USD", "美元", "US dollars|U.S. dollars", "US dollar|U.S. dollar"),
        new("HKD", "港元|港币", "Hong Kong dollars", "Hong Kong dollar"),
        new("EUR", "欧元", "euros|euro", "euro"),
        new("JPY", "日元", "Japanese yen|yen", "yen"),
        new("GBP", "英镑", "pounds sterling", "pound sterling"),
    ];

    private static readonly Dictionary<string, Row> ByCode = Rows.ToDictionary(row => row.Code);

    internal static readonly WordTable<Unit> Chinese = WordTable.OfHan([.. Rows.Select(r => (new Unit(r.Code), r.Zh))]);

    internal static readonly WordTable<Unit> English = WordTable.OfWords([.. Rows.Select(r => (new Unit(r.Code), $"{r.Plural}|{r.Singular}"))]);

    /// <summary>Currencies before the number.</summary>
    internal static readonly WordTable<Unit> Currencies = WordTable.OfWords(
        (new Unit("CNY"), "CNY|RMB|CN¥|人民币"), (new Unit("USD"), "USD|US$|U.S.$"), (new Unit("HKD"), "HKD|HK$"),
        (new Unit("EUR"), "EUR|€"), (new Unit("JPY"), "JPY|JP¥"), (new Unit("GBP"), "GBP|£"));

    /// <summary>True if the grammar can read and write the unit; a metric may not have another. Counts are always known.</summary>
    public static bool IsKnown(Unit unit) => unit.IsCount || unit == Unit.Rank || ByCode.ContainsKey(unit.Code);

    /// <summary>All Chinese names of a unit, the one that is written first; none if the unit is not known.</summary>
    public static IReadOnlyList<string> ChineseNames(Unit unit) => ByCode.TryGetValue(unit.Code, out var row) ? row.Zh.Split('|') : [];

    /// <summary>The name that is written; the code itself if the unit is not known.</summary>
    internal static string Name(Unit unit, Language language, bool singular)
    {
        if (!ByCode.TryGetValue(unit.Code, out var row)) return unit.Code;
        return First(language == Language.Zh ? row.Zh : singular ? row.Singular : row.Plural);
    }

    private static string First(string names) => names.Split('|')[0];

    private sealed record Row(string Code, string Zh, string Plural, string Singular);
}
