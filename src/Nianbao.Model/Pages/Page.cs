namespace Nianbao.Model.Pages;

/// <summary>One page of the site: where its file stands, and the finished view that its template places.</summary>
/// <param name="Path">The file, from the root of the output: <c>zh/reports/etdz-2024/index.html</c>.</param>
public sealed record Page(string Path, PageView View);

/// <summary>What one template shows, in one language, with nothing left to look up.</summary>
public abstract record PageView(PageFrame Frame);

/// <summary>What the layout needs of a page.</summary>
/// <param name="Path">The address from the root of the site, with a slash at its end: <c>zh/reports/etdz-2024/</c>.</param>
/// <param name="TwinPath">The same page in the other language.</param>
/// <param name="Root">What to put before an address to reach it from this page: <c>../../../</c>.</param>
public sealed record PageFrame(
    SiteFrame Site,
    string Title,
    string Description,
    string Path,
    string TwinPath,
    string Root,
    SitePart Part)
{
    /// <summary>The figures of the page as files; empty if it has none.</summary>
    public IReadOnlyList<DataLink> Data { get; init; } = [];

    /// <summary>What the page is about, for search engines (JSON-LD in the words of schema.org), safe to stand in HTML; null if there is nothing to say.</summary>
    public string? StructuredData { get; init; }

    public Language Language => Site.Language;

    public Words Words => Site.Words;
}

/// <summary>What all pages of one language share; made once.</summary>
public sealed record SiteFrame(Language Language, Words Words, SiteInfo Info, IReadOnlyList<NavigationEntry> Navigation);

public sealed record NavigationEntry(SitePart Part, string Text, string Path);

/// <summary>The parts that the navigation names; <see cref="None"/> for pages outside of them.</summary>
public enum SitePart
{
    None,
    Home,
    Reports,
    Zones,
    Themes,
    Metrics,
    Targets,
    Glossary,
    About,
    Search,
}

/// <summary>The scripts that only some pages load.</summary>
/// <param name="Index">Of the index of metrics.</param>
/// <param name="Report">Of reports: figure cards and reading modes.</param>
/// <param name="Search">Of the search.</param>
public sealed record ScriptNames(string Index, string Report, string Search);

/// <summary>The content-hashed names of the style sheet, scripts and mark, from the root of the site.</summary>
public sealed record AssetNames(string Style, string Script, string Mark, ScriptNames Scripts);
