using Nianbao.Model;

namespace Nianbao.Searching;

/// <summary>
/// Numbers what results can be narrowed to. A document's zone, year and theme become one number,
/// <c>(zone × (years + 1) + year) × (themes + 1) + theme</c>, each counted from 1, with 0 for none.
/// </summary>
internal sealed class FacetScheme
{
    private readonly Dictionary<string, int> zones;
    private readonly Dictionary<string, int> themes;

    public FacetScheme(Site site)
    {
        zones = Numbered(site.Zones.Select(zone => zone.Id));
        themes = Numbered(site.Themes.Select(theme => theme.Id));
        Themes = [.. site.Themes.Select(theme => theme.Id)];
        Years = [.. site.Reports.Select(report => report.Period.Year)
            .Concat(site.Figures.Select(figure => figure.Period.Year))
            .Distinct().OrderDescending()];
    }

    /// <summary>The newest first.</summary>
    public IReadOnlyList<int> Years { get; }

    public IReadOnlyList<string> Themes { get; }

    /// <summary>The number of a zone's own document: zones are the first documents.</summary>
    public int Number(Zone zone) => zones[zone.Id] - 1;

    public int Of(Zone? zone, int? year, Theme? theme)
    {
        var years = year is { } number ? 1 + Years.ToList().IndexOf(number) : 0;
        return (((zone is null ? 0 : zones[zone.Id]) * (Years.Count + 1)) + years) * (Themes.Count + 1) + (theme is null ? 0 : themes[theme.Id]);
    }

    private static Dictionary<string, int> Numbered(IEnumerable<string> ids) =>
        ids.Select((id, at) => (id, at)).ToDictionary(pair => pair.id, pair => pair.at + 1, StringComparer.Ordinal);
}
