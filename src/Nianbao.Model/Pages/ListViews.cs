namespace Nianbao.Model.Pages;

/// <summary>The root of the site: both languages, no redirect.</summary>
public sealed record ChooserView(PageFrame Frame, IReadOnlyList<SiteFrame> Editions) : PageView(Frame);

/// <summary>The page for an address that does not exist, in both languages.</summary>
public sealed record NotFoundView(PageFrame Frame, IReadOnlyList<SiteFrame> Editions) : PageView(Frame);

/// <summary>How much there is, in words.</summary>
public sealed record SiteCounts(string Reports, string Figures, string Metrics, string Zones);

public sealed record ReportListView(PageFrame Frame, IReadOnlyList<ReportYear> Years) : PageView(Frame);

public sealed record ReportYear(string Year, IReadOnlyList<ReportEntry> Reports);

public sealed record ZoneListView(PageFrame Frame, IReadOnlyList<ZoneEntry> Zones) : PageView(Frame);

public sealed record ThemeListView(PageFrame Frame, IReadOnlyList<ThemeEntry> Themes) : PageView(Frame);

public sealed record GlossaryView(PageFrame Frame, IReadOnlyList<TermEntry> Terms) : PageView(Frame);

public sealed record TermEntry(string Id, string Name, string OtherName, string Text);

public sealed record AboutView(PageFrame Frame, SiteCounts Counts) : PageView(Frame);
