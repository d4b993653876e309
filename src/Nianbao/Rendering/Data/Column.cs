using Nianbao.Model;

namespace Nianbao.Rendering.Data;

/// <summary>A field, and how to take it from what the row is about.</summary>
internal sealed record Column<T>(Field Field, Func<T, Cell> Read);

/// <summary>Columns by the type of their field.</summary>
internal static class Column
{
    public static Column<T> Text<T>(Field field, Func<T, string?> read) => new(field, item => new Cell.Text(read(item)));

    public static Column<T> Number<T>(Field field, Func<T, decimal?> read) => new(field, item => new Cell.Number(read(item)));

    public static Column<T> Flag<T>(Field field, Func<T, bool> read) => new(field, item => new Cell.Flag(read(item)));

    public static Column<T> Words<T>(Field field, Func<T, IEnumerable<string>> read) => new(field, item => new Cell.Words([.. read(item)]));

    public static Column<T> Both<T>(Field field, Func<T, Translated<string>?> read) => new(field, item => new Cell.Both(read(item)));

    /// <summary>Where the row can be read on the site, in full; <paramref name="path"/> is from the root of the site.</summary>
    public static Column<T> Address<T>(Uri baseUrl, Func<Language, T, string> path) => new(
        new("url", FieldType.AddressInBoth, new("网址", "Address"), new("本站上的页面。", "Where it stands on the site.")),
        item => new Cell.Both(new(baseUrl.AbsoluteUri + path(Language.Zh, item), baseUrl.AbsoluteUri + path(Language.En, item))));

    /// <summary>The id of a row of a register.</summary>
    public static Column<T> Id<T>(Func<T, string> read) => Text<T>(
        new("id", FieldType.Text, new("编号", "Id"), new("在本表中唯一，也用于网址。", "Unique in this table; it stands in addresses."))
        { IsKey = true, Pattern = "[a-z0-9]+(-[a-z0-9]+)*" },
        read);

    public static Column<T> Pinyin<T>(Func<T, string> read) => Text<T>(
        new("pinyin", FieldType.Text, new("拼音", "Pinyin"), new("中文名的拼音，不标声调，用于排序。", "The Chinese name in pinyin without tones; it gives the order of Chinese lists.")),
        read);

    public static Column<T> Period<T>(Translated<string> description, Func<T, Period> read) => Text<T>(
        new("period", FieldType.Text, new("时期", "Period"), description) { Pattern = $"{OnePeriod}(/{OnePeriod})?" },
        item => read(item).Text);

    private const string OnePeriod = "[0-9]{4}(-(H[12]|Q[1-4]|[0-9]{2}(-[0-9]{2})?))?";
}
