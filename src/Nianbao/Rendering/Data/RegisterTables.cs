using Nianbao.Model;
using Nianbao.Model.Pages;

namespace Nianbao.Rendering.Data;

/// <summary>The registers that the figures refer to: zones, themes, metrics, and the glossary.</summary>
internal static class RegisterTables
{
    private static readonly Translated<string> Name = new("名称", "Name");
    private static readonly Translated<string> FullName = new("全称。", "The name in full.");
    private static readonly Translated<string> ShortName = new("简称", "Short name");

    public static Table Zones(Site site) => Table.Of("zones",
    [
        Column.Id<Zone>(zone => zone.Id),
        Column.Text<Zone>(
            new("parent", FieldType.Text, new("上级区域", "Parent"), new("所属的区域；最上级为空。", "The zone that it belongs to; empty at the root of the tree."))
            { IsRequired = false, References = "zones" },
            zone => zone.Parent?.Id),
        Column.Text<Zone>(
            new("kind", FieldType.Text, new("类别", "Kind"), new("城市、区、开发区、街道、镇、园区或村。", "A city, district, development zone, subdistrict, town, park or village.")) { Choices = [.. Names.Members<ZoneKind>().Keys] },
            zone => Names.Of(zone.Kind)),
        Column.Both<Zone>(new("name", FieldType.TextInBoth, Name, FullName), zone => zone.Name),
        Column.Both<Zone>(new("short", FieldType.TextInBoth, ShortName, new("用于狭窄处的名称。", "The name for narrow places.")), zone => zone.Short),
        Column.Pinyin<Zone>(zone => zone.Pinyin),
        Column.Address<Zone>(site.Info.BaseUrl, (language, zone) => SitePaths.Zone(language, zone.Id)),
    ], site.Zones);

    public static Table Themes(Site site) => Table.Of("themes",
    [
        Column.Id<Theme>(theme => theme.Id),
        Column.Number<Theme>(
            new("order", FieldType.Integer, new("次序", "Order"), new("在各处列表中的位置，从1起。", "Its place in every list of themes, from 1.")) { Minimum = 1 },
            theme => theme.Order),
        Column.Both<Theme>(new("name", FieldType.TextInBoth, Name, FullName), theme => theme.Name),
        Column.Both<Theme>(
            new("description", FieldType.TextInBoth, new("说明", "Description"), new("这个主题包括什么。", "What the theme is about.")), theme => theme.Description),
        Column.Address<Theme>(site.Info.BaseUrl, (language, theme) => SitePaths.Theme(language, theme.Id)),
    ], site.Themes);

    public static Table Metrics(Site site) => Table.Of("metrics",
    [
        Column.Id<Metric>(metric => metric.Id),
        Column.Text<Metric>(
            new("theme", FieldType.Text, new("主题", "Theme"), new("指标所属的主题。", "The theme that it belongs to.")) { References = "themes" },
            metric => metric.Theme.Id),
        Column.Text<Metric>(
            new("unit", FieldType.Text, new("单位", "Unit"), new("总量的单位；其他度量有自己的单位。", "The unit of its level; other measures have units of their own.")),
            metric => metric.Unit.Code),
        Column.Text<Metric>(
            new("direction", FieldType.Text, new("方向", "Direction"), new("总量越高越好、越低越好，或无所谓好坏。", "Whether a higher or a lower level is better, or neither.")) { Choices = [.. Names.Members<Direction>().Keys] },
            metric => Names.Of(metric.Direction)),
        Column.Both<Metric>(new("name", FieldType.TextInBoth, Name, FullName), metric => metric.Name),
        Column.Both<Metric>(new("short", FieldType.TextInBoth, ShortName, new("用于狭窄处的名称。", "The name for narrow places.")), metric => metric.Short),
        Column.Both<Metric>(
            new("definition", FieldType.TextInBoth, new("定义", "Definition"), new("计量什么、针对谁。", "What is measured, and for whom.")), metric => metric.Definition),
        Column.Words<Metric>(
            new("related", FieldType.Words, new("相关指标", "Related"), new("可以对照看的其他指标的编号，以空格分隔。", "Ids of metrics worth seeing beside it, with blanks between them."))
            { IsRequired = false, Pattern = "[a-z0-9-]+( [a-z0-9-]+)*" },
            metric => metric.Related),
        Column.Pinyin<Metric>(metric => metric.Pinyin),
        Column.Address<Metric>(site.Info.BaseUrl, (language, metric) => SitePaths.Metric(language, metric.Id)),
        Column.Text<Metric>(
            new("part_of", FieldType.Text, new("所属指标", "Part of"), new("同一区域同一时期，它是哪个指标的一部分；没有则为空。", "The metric that it is a part of, in the same zone and period; empty if none is declared."))
            { IsRequired = false, References = "metrics" },
            metric => metric.PartOf),
    ], site.Metrics);

    public static Table Glossary(Site site) => Table.Of("glossary",
    [
        Column.Id<Term>(term => term.Id),
        Column.Both<Term>(new("term", FieldType.TextInBoth, new("术语", "Term"), new("术语本身。", "The term itself.")), term => term.Name),
        Column.Both<Term>(new("text", FieldType.TextInBoth, new("解释", "Text"), new("用平常话作的解释。", "What it means, in plain words.")), term => term.Text),
        Column.Pinyin<Term>(term => term.Pinyin),
        Column.Address<Term>(site.Info.BaseUrl, (language, term) => SitePaths.Term(language, term.Id)),
    ], site.Glossary);
}
