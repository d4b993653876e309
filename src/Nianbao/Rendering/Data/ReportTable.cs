using Nianbao.Model;
using Nianbao.Model.Pages;

namespace Nianbao.Rendering.Data;

/// <summary>The reports, with the documents that they render.</summary>
internal static class ReportTable
{
    public static Table Of(Site site) => Table.Of("reports",
    [
        Column.Id<Report>(report => report.Id),
        Column.Text<Report>(
            new("zone", FieldType.Text, new("区域", "Zone"), new("报告写的区域。", "The zone that it is about.")) { References = "zones" },
            report => report.Zone.Id),
        Column.Period<Report>(new("报告写的时期。", "The time that it is about."), report => report.Period),
        Column.Both<Report>(
            new("title", FieldType.TextInBoth, new("标题", "Title"), new("本站所加的标题。", "Its title on this site.")), report => report.Title),
        Column.Both<Report>(
            new("summary", FieldType.TextInBoth, new("摘要", "Summary"), new("一段话的摘要。", "What it says, in a paragraph.")),
            report => report.Summary.Select(summary => summary.PlainText())),
        Column.Both<Report>(
            new("source", FieldType.TextInBoth, new("来源", "Source"), new("原文件的标题。", "The title of the document that it renders.")), report => report.Source.Title),
        Column.Both<Report>(
            new("byline", FieldType.TextInBoth, new("作者", "Byline"), new("原文件的署名；没有则为空。", "Who signed the document; empty if nobody did.")) { IsRequired = false },
            report => report.Source.Byline),
        Column.Both<Report>(
            new("note", FieldType.TextInBoth, new("说明", "Note"), new("关于原文件的说明；没有则为空。", "What else is to be said of the document; empty if nothing.")) { IsRequired = false },
            report => report.Source.Note),
        Column.Number<Report>(
            new("figures", FieldType.Integer, new("数据个数", "Figures"), new("报告写出多少个数据。", "How many figures it states.")) { Minimum = 0, Unit = "{figure}" },
            report => report.Figures.Count),
        Column.Address<Report>(site.Info.BaseUrl, (language, report) => SitePaths.Report(language, report.Id)),
    ], site.Reports);
}
