using Nianbao.Model;

namespace Nianbao.Rendering;

/// <summary>The open data: every figure once as JSON and once as CSV.</summary>
public static class DataFiles
{
    public static IReadOnlyList<OutputFile> Of(Site site)
    {
        var rows = site.Figures.Select(figure => FigureData.Of(figure, site.Info.BaseUrl)).ToList();
        return [new("data/figures.json", FigureJson.Write(rows)), new("data/figures.csv", FigureCsv.Write(rows))];
    }
}
