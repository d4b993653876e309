using Nianbao.Model;
using Nianbao.Model.Pages;
using Nianbao.Planning.Charts;

namespace Nianbao.Planning;

internal static class ZonePages
{
    public static ZoneView Of(Zone zone, Edition edition)
    {
        var figures = edition.Index.FiguresByZone[zone.Id].ToList();
        return new(
            Frame(zone, edition),
            zone.Name[edition.Language.Other()],
            edition.KindOf(zone),
            Ancestors(zone, edition),
            Place(zone, edition),
            Headlines(zone, edition),
            [.. edition.Index.ReportsByZone[zone.Id].Select(edition.Entry)],
            edition.ByYear(figures),
            LatestChanges.Of(figures, edition))
        {
            Ledger = LedgerPages.Part(edition, edition.Index.PromisesByZone[zone.Id]),
        };
    }

    private static PageFrame Frame(Zone zone, Edition edition)
    {
        var name = zone.Name[edition.Language];
        var figures = edition.Words.Count("count.figures", edition.Index.FiguresByZone[zone.Id].Count());
        var description = $"{name} · {edition.KindOf(zone)} · {figures}";
        return edition.PageFrame(name, description, language => SitePaths.Zone(language, zone.Id), SitePart.Zones) with
        {
            Data = edition.Index.FiguresByZone.Contains(zone.Id) ? [DataLink.Json(DataPaths.Zone(zone.Id))] : [],
        };
    }

    private static List<FigureDisplay> Headlines(Zone zone, Edition edition) => edition.Index.ReportsByZone[zone.Id]
        .Select(report => report.Figures.Where(figure => figure.Headline && figure.Zone == zone).Select(edition.Display).ToList())
        .FirstOrDefault(headlines => headlines.Count > 0) ?? [];

    private static ZoneEntry Place(Zone zone, Edition edition)
    {
        var parts = edition.Index.ZonesByParent[zone.Id].OrderBy(edition.PlaceOf).Select(part => edition.Entry(part, []));
        var place = edition.Entry(zone, [.. parts]);
        for (var above = zone.Parent; above is not null; above = above.Parent) place = edition.Entry(above, [place]);
        return place;
    }

    private static List<PageLink> Ancestors(Zone zone, Edition edition)
    {
        var ancestors = new List<PageLink>();
        for (var above = zone.Parent; above is not null; above = above.Parent) ancestors.Insert(0, edition.Link(above));
        return ancestors;
    }
}
