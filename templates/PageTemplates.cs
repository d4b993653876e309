using Nianbao.Model.Pages;
using Nianbao.Templates.Pages;

namespace Nianbao.Templates;

/// <summary>Which template places which view.</summary>
public static class PageTemplates
{
    public static Type For(PageView view) => view switch
    {
        ReportView => typeof(ReportPage),
        MetricView => typeof(MetricPage),
        ZoneView => typeof(ZonePage),
        ThemeView => typeof(ThemePage),
        HomeView => typeof(HomePage),
        ReportListView => typeof(ReportListPage),
        ZoneListView => typeof(ZoneListPage),
        ThemeListView => typeof(ThemeListPage),
        MetricListView => typeof(MetricListPage),
        TargetListView => typeof(TargetListPage),
        GlossaryView => typeof(GlossaryPage),
        SearchView => typeof(SearchPage),
        AboutView => typeof(AboutPage),
        ChooserView => typeof(ChooserPage),
        NotFoundView => typeof(NotFoundPage),
        _ => throw new ArgumentException($"No template places a {view.GetType().Name}.", nameof(view)),
    };
}
