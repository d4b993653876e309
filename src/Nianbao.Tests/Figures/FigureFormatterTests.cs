using Nianbao.Figures;
using Nianbao.Model;

namespace Nianbao.Tests.Figures;

public class FigureFormatterTests
{
    private static readonly CountUnit Projects = new(new Unit("{project}"), ["个", "项"], "project", "projects");

    [TestCase("465.1亿元", "CNY 46.51 billion")]
    [TestCase("1360亿元以上", "at least CNY 136 billion")]
    [TestCase("58510元", "CNY 58,510")]
    [TestCase("15.62亿元", "CNY 1.562 billion")]
    [TestCase("1.2万亿元", "CNY 1.2 trillion")]
    [TestCase("300万元以上", "at least CNY 3 million")]
    [TestCase("2.5亿美元以上", "at least USD 250 million")]
    [TestCase("10至30亿元", "CNY 1–3 billion")]
    [TestCase("88个", "88 projects")]
    [TestCase("1个", "1 project")]
    [TestCase("近3万个", "nearly 30,000 projects")]
    [TestCase("8.9万个", "89,000 projects")]
    [TestCase("6.2%", "6.2%")]
    [TestCase("5.0%", "5.0%")]
    [TestCase("6.2%左右", "about 6.2%")]
    [TestCase("预计6.2%左右", "an estimated 6.2% or so")]
    [TestCase("30天以内", "at most 30 days")]
    [TestCase("1/3以上", "at least one third")]
    [TestCase("6400亩", "6,400 mu")]
    [TestCase("34.6微克/立方米", "34.6 µg/m³")]
    [TestCase("42.5万平方米", "425,000 square metres")]
    [TestCase("2.95亿吨", "295 million tonnes")]
    [TestCase("1.82：1", "1.82 to 1")]
    [TestCase("1年", "1 year")]
    [TestCase("第一", "first")]
    [TestCase("第三", "third")]
    [TestCase("第11", "11th")]
    [TestCase("前三", "top three")]
    [TestCase("AAA", "AAA")]
    [TestCase("Ⅱ类", "Class II", "II类")]
    [TestCase("准二级", "quasi-Class II", "准II类")]
    [TestCase("D类", "Grade D", "D级")]
    public void A_level_is_written_in_both_languages(string zh, string en, string? written = null)
    {
        var value = ((FigureReading.Read)FigureReader.Read(zh, Language.Zh)).Value;
        if (value is Quantity { Unit.IsCount: true } count) value = count with { Unit = Projects.Unit };
        Assert.Multiple(() =>
        {
            Assert.That(FigureFormatter.Format(value, Measure.Level, Projects, Language.Zh), Is.EqualTo(written ?? zh));
            Assert.That(FigureFormatter.Format(value, Measure.Level, Projects, Language.En), Is.EqualTo(en));
        });
    }

    [TestCase("增长22.2%", "up 22.2%")]
    [TestCase("下降26.7%", "down 26.7%")]
    [TestCase("提高2.6个百分点", "up 2.6 percentage points")]
    [TestCase("下降0.3个百分点", "down 0.3 percentage points")]
    [TestCase("预计增长5.8%以上", "up at least 5.8% (estimate)")]
    [TestCase("预计增长6.2%左右", "up an estimated 6.2% or so")]
    [TestCase("下降10%至30%", "down 10–30%")]
    public void A_change_is_written_with_its_direction(string zh, string en)
    {
        var value = ((FigureReading.Read)FigureReader.Read(zh, Language.Zh)).Value;
        Assert.Multiple(() =>
        {
            Assert.That(FigureFormatter.Format(value, Measure.Growth, null, Language.Zh), Is.EqualTo(zh));
            Assert.That(FigureFormatter.Format(value, Measure.Growth, null, Language.En), Is.EqualTo(en));
        });
    }

    [Test]
    public void A_multiple_is_written_as_times() =>
        Assert.That(FigureFormatter.Format(new Quantity(1.7m, Unit.One), Measure.Multiple, null, Language.En), Is.EqualTo("1.7 times"));

    [Test]
    public void A_count_without_words_is_written_as_a_number() =>
        Assert.That(FigureFormatter.Format(new Quantity(1360, Unit.Count), Measure.Level, null, Language.En), Is.EqualTo("1,360"));
}
