namespace Nianbao.Model.Pages;

/// <summary>A link to a page of the site; the path is from the root of the site.</summary>
public sealed record PageLink(string Text, string Path);

/// <summary>A file of open data.</summary>
/// <param name="Format">As a link calls it: <c>CSV</c>, <c>JSON</c>.</param>
public sealed record DataLink(string Format, string MediaType, string Path)
{
    public static DataLink Csv(string path) => new("CSV", "text/csv", path);

    public static DataLink Json(string path) => new("JSON", "application/json", path);
}

/// <summary>A report by its short name, where the zone is plain.</summary>
/// <param name="Short">Its period, unless it has a name of its own.</param>
public sealed record ReportLink(string Title, string Short, string Path);

/// <summary>A theme by name, with the id that gives it its hue.</summary>
public sealed record ThemeLink(string Id, string Text, string Path);

/// <summary>A report as it stands in lists.</summary>
public sealed record ReportEntry(
    string Title,
    string OtherTitle,
    string Path,
    string Summary,
    PageLink Zone,
    string Period,
    int FigureCount);

/// <summary>A zone as it stands in the tree of zones.</summary>
public sealed record ZoneEntry(
    string Name,
    string OtherName,
    string Path,
    string Kind,
    int ReportCount,
    int FigureCount,
    IReadOnlyList<ZoneEntry> Children);

/// <summary>A theme as it stands in lists.</summary>
public sealed record ThemeEntry(
    string Id,
    string Name,
    string OtherName,
    string Description,
    string Path,
    int MetricCount,
    int FigureCount);

/// <summary>A metric with its figures.</summary>
/// <param name="Figures">All of them, or the newest where a list has no room for all.</param>
/// <param name="FigureCount">How many there are in all.</param>
public sealed record MetricEntry(
    string Id,
    string Name,
    string OtherName,
    string Path,
    string Unit,
    IReadOnlyList<FigureDisplay> Figures,
    int FigureCount)
{
    public MetricEntry Newest(int most) => Figures.Count <= most ? this : this with { Figures = [.. Figures.Take(most)] };
}
