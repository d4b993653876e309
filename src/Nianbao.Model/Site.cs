namespace Nianbao.Model;

/// <summary>The whole checked content: what every page and data file is made from.</summary>
/// <param name="Zones">Parents before children, then by id.</param>
/// <param name="Themes">In their order.</param>
/// <param name="Metrics">By theme, then by id.</param>
/// <param name="Reports">Newest period first, then by id.</param>
public sealed record Site(
    SiteInfo Info,
    IReadOnlyList<Zone> Zones,
    IReadOnlyList<Theme> Themes,
    IReadOnlyList<Metric> Metrics,
    IReadOnlyList<Term> Glossary,
    IReadOnlyList<Report> Reports)
{
    /// <summary>Every figure of every report, in the order of <see cref="Reports"/>.</summary>
    public IEnumerable<Figure> Figures => Reports.SelectMany(report => report.Figures);

    /// <summary>Every target with what became of it, in the order of <see cref="Figures"/>.</summary>
    public IReadOnlyList<Promise> Promises { get; init; } = [];

    /// <summary>Figures that contradict or revise each other, in the order of <see cref="Figures"/>.</summary>
    public IReadOnlyList<Conflict> Conflicts { get; init; } = [];
}

/// <param name="BaseUrl">Where the site will stand, with a slash at its end.</param>
public sealed record SiteInfo(
    Translated<string> Title,
    Translated<string> Description,
    Uri BaseUrl,
    Translated<string> Publisher,
    Licence Licence);

public sealed record Licence(string Name, Uri Url);
