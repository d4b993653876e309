using Nianbao.Model;
using Nianbao.Model.Pages;

namespace Nianbao.Planning;

/// <summary>Plans every page of the site: which there are, where they stand, what each shows.</summary>
public static class PagePlanner
{
    private static readonly SitePart[] InNavigation =
        [SitePart.Reports, SitePart.Zones, SitePart.Themes, SitePart.Metrics, SitePart.Targets];

    /// <summary>Site to pages, in a fixed order: the chooser, the pages of each language, the page for unknown addresses.</summary>
    public static IReadOnlyList<Page> Plan(Site site)
    {
        var index = new SiteIndex(site);
        var editions = InterfaceText.Read().Select((words, language) => new Edition(index, Frame(site.Info, language, words)));
        return
        [
            BothLanguages.Chooser(editions),
            .. Languages.All.SelectMany(language => PagesOf(editions[language], editions[language.Other()])),
            BothLanguages.NotFound(editions),
        ];
    }

    internal static Page Of(PageView view) => new(view.Frame.Path + "index.html", view);

    private static IEnumerable<Page> PagesOf(Edition edition, Edition twin)
    {
        var site = edition.Index.Site;
        IEnumerable<PageView> views =
        [
            .. ListPages.Of(edition),
            .. MetricLists.Of(edition),
            SearchPages.Of(edition),
            .. site.Reports.Select(report => ReportPages.Of(report, edition, twin)),
            .. site.Zones.Select(zone => ZonePages.Of(zone, edition)),
            .. site.Themes.Select(theme => ThemePages.Of(theme, edition)),
            .. site.Metrics.Select(metric => MetricPages.Of(metric, edition)),
        ];
        return views.Select(Of);
    }

    private static SiteFrame Frame(SiteInfo info, Language language, Words words) => new(language, words, info, [.. InNavigation
        .Select(part => new NavigationEntry(part, words["nav." + part.ToString().ToLowerInvariant()], SitePaths.Part(language, part)))]);
}
