using Nianbao.Model;
using static Nianbao.Tests.Pages.SampleRegisters;

namespace Nianbao.Tests.Pages;

/// <summary>A report built from its texts: what each figure prints, and its sentence, are taken from there.</summary>
internal sealed class SampleReport(string id, Zone zone, Period period)
{
    private readonly List<Section> sections = [];
    private readonly Dictionary<string, (string Section, string Zh, string En)> stated = new(StringComparer.Ordinal);
    private readonly List<Figure> figures = [];

    public Translated<string> Title { get; init; } = new("标题", "Title");

    public Translated<Prose> Summary { get; init; } = SampleText.Both("摘要。", "Summary.");

    public SampleReport Text(string section, Theme? theme, Translated<string> heading, params (string Zh, string En)[] paragraphs)
    {
        sections.Add(new(section, 2, heading, theme, [.. paragraphs.Select(text => new Paragraph(SampleText.Both(text.Zh, text.En)))]));
        foreach (var (zh, en) in paragraphs)
        {
            foreach (var key in SampleText.Prose(zh).Inlines.OfType<FigureMention>().Where(mention => mention.IsStatement).Select(mention => mention.FigureKey))
                stated[key] = (section, zh, en);
        }

        return this;
    }

    public SampleReport Figure(string key, Metric metric, FigureValue value, Func<Figure, Figure>? change = null)
    {
        var (section, zh, en) = stated[key];
        var figure = new Figure(
            key, id, section, metric, Measure.Level, zone, period, FigureKind.Outcome, value,
            new(SampleText.Printed(zh, key)!, SampleText.Printed(en, key)!), new(SampleText.Sentence(zh, key)!, SampleText.Sentence(en, key)!), false, null);
        figures.Add(change is null ? figure : change(figure));
        return this;
    }

    /// <summary>Puts a block at the end of a section; it may use the figures so far.</summary>
    public SampleReport Block(string section, Func<IReadOnlyDictionary<string, Figure>, Block> block)
    {
        var at = sections.FindIndex(one => one.Id == section);
        var known = figures.ToDictionary(figure => figure.Key, StringComparer.Ordinal);
        sections[at] = sections[at] with { Blocks = [.. sections[at].Blocks, block(known)] };
        return this;
    }

    public Report Build() => new(
        id, Title, null, Summary, zone, period,
        new(new("上下一心建设更加美好镇江经开区", "Together for a finer Zhenjiang ETDZ"), new("文 辛闻；图 赵燕鸣 赵云", "Text: Xin Wen; pictures: Zhao Yanming, Zhao Yun"), new("报纸版面，报道年度工作会议。", "A newspaper page on the yearly work conference.")),
        sections, figures);
}
