using Nianbao.Model;

namespace Nianbao.Tests.Searching;

/// <summary>
/// A large site: the reports of a small one over and over, each for a zone and a year of its own, with a paragraph of words that
/// few other reports have. The same number of reports gives the same site.
/// </summary>
internal static class SyntheticSite
{
    private const int ReportsOfZone = 10;

    public static Site Of(Site basis, int reports)
    {
        var zones = Enumerable.Range(0, 1 + (reports / ReportsOfZone)).Select(Zone).ToList();
        return basis with
        {
            Zones = [.. basis.Zones, .. zones],
            Promises = [],
            Conflicts = [],
            // With the first ones, to which texts may link.
            Reports = [.. basis.Reports, .. Enumerable.Range(0, reports - basis.Reports.Count).Select(at => Copy(basis.Reports[at % basis.Reports.Count], at, zones[at / ReportsOfZone]))],
        };
    }

    private static Zone Zone(int number)
    {
        var name = new Translated<string>($"{Han(number, 3)}镇", $"{Word(number)} Town {number}");
        return new($"zone-{number}", name, name, ZoneKind.Town, null, $"zone {number:D5}");
    }

    private static Report Copy(Report report, int at, Zone zone)
    {
        var (id, period) = ($"report-{at}", Period.Parse($"{2024 - (at % ReportsOfZone)}")!);
        var figures = report.Figures.ToDictionary(figure => figure, figure => figure with { ReportId = id, Zone = zone, Period = period });
        return report with
        {
            Id = id,
            Zone = zone,
            Period = period,
            Title = report.Title.Select((title, language) => $"{zone.Name[language]} {period} {title}"),
            Figures = [.. figures.Values],
            Sections = [.. report.Sections.Select(section => section with { Blocks = [.. section.Blocks.Select(block => Copy(block, figures)), Rare(at, section.Id.Length)] })],
        };
    }

    private static Block Copy(Block block, Dictionary<Figure, Figure> figures) =>
        block is FactBox box ? new FactBox([.. box.Figures.Select(figure => figures[figure])]) : block;

    private static Paragraph Rare(int at, int seed) => new(new(
        new([new TextRun(Han((at * 31) + seed, 24) + "。")]),
        new([new TextRun(string.Join(' ', Enumerable.Range(0, 8).Select(word => Word((at * 37) + seed + (word * 101)))))])));

    private static string Han(int seed, int length) =>
        string.Concat(Enumerable.Range(0, length).Select(at => (char)('一' + (Mixed(seed, at) % 3000))));

    private static string Word(int seed) =>
        string.Concat(Enumerable.Range(0, 3).Select(at => $"{"bcdfghklmnprstvz"[(int)(Mixed(seed, at) % 16)]}{"aeiou"[(int)(Mixed(seed, at + 9) % 5)]}")) + "n";

    private static uint Mixed(int seed, int at)
    {
        var mixed = ((uint)seed * 2_654_435_761u) ^ ((uint)at * 2_246_822_519u);
        mixed ^= mixed >> 15;
        mixed *= 3_266_489_917u;
        return mixed ^ (mixed >> 13);
    }
}
