using System.Text.Json;
using Nianbao.Model;
using Nianbao.Model.Pages;

namespace Nianbao.Planning;

/// <summary>Describes data for search engines as a <c>Dataset</c> of schema.org: the figures of one metric, or all of them.</summary>
internal static class DatasetDescription
{
    /// <summary>Null for a metric that nobody states.</summary>
    public static string? Of(Metric metric, Edition edition)
    {
        var figures = edition.Index.FiguresByMetric[metric.Id].ToList();
        if (figures.Count == 0) return null;
        return StructuredData.Write("Dataset", json =>
        {
            WriteHead(json, edition.Frame, SitePaths.Metric(edition.Language, metric.Id), metric.Name);
            json.WriteString("description", metric.Definition[edition.Language]);
            WriteCoverage(json, figures, figures.Select(figure => figure.Zone).DistinctBy(zone => zone.Id).OrderBy(edition.PlaceOf).Select(zone => zone.Name[edition.Language]));
            json.WriteStartArray("variableMeasured");
            WriteVariable(json, metric.Name[edition.Language], metric.Definition[edition.Language], edition.UnitOf(metric));
            json.WriteEndArray();
            WriteFiles(json, edition.Frame, format => DataPaths.Metric(edition.Language, metric.Id, format));
        });
    }

    /// <summary>All figures. What they measure is said theme by theme, and where by the roots of the tree of zones: metrics and zones may be thousands.</summary>
    public static string? Of(Edition edition)
    {
        var site = edition.Index.Site;
        if (!site.Figures.Any()) return null;
        return StructuredData.Write("Dataset", json =>
        {
            WriteHead(json, edition.Frame, SitePaths.Part(edition.Language, SitePart.About), site.Info.Title);
            json.WriteString("description", site.Info.Description[edition.Language]);
            WriteCoverage(json, [.. site.Figures], edition.Index.ZonesByParent[""].Select(zone => zone.Name[edition.Language]));
            json.WriteStartArray("variableMeasured");
            foreach (var theme in site.Themes.Where(theme => edition.Index.FiguresByTheme.Contains(theme.Id)))
                WriteVariable(json, theme.Name[edition.Language], theme.Description[edition.Language], null);
            json.WriteEndArray();
            WriteFiles(json, edition.Frame, format => DataPaths.Table("figures", format));
        });
    }

    private static void WriteHead(Utf8JsonWriter json, SiteFrame site, string path, Translated<string> name)
    {
        json.WriteString("@id", site.Info.BaseUrl.AbsoluteUri + path);
        json.WriteString("url", site.Info.BaseUrl.AbsoluteUri + path);
        json.WriteString("name", name[site.Language]);
        if (name.Zh != name.En) json.WriteString("alternateName", name[site.Language.Other()]);
        StructuredData.WriteOrigin(json, site);
    }

    private static void WriteCoverage(Utf8JsonWriter json, IReadOnlyCollection<Figure> figures, IEnumerable<string> places)
    {
        var (start, end) = (figures.Min(figure => figure.Period.Start), figures.Max(figure => figure.Period.End));
        json.WriteString("temporalCoverage", $"{start:yyyy-MM-dd}/{end:yyyy-MM-dd}");
        json.WriteStartArray("spatialCoverage");
        foreach (var place in places) StructuredData.WritePlace(json, place);
        json.WriteEndArray();
    }

    private static void WriteVariable(Utf8JsonWriter json, string name, string description, string? unit)
    {
        json.WriteStartObject();
        json.WriteString("@type", "PropertyValue");
        json.WriteString("name", name);
        json.WriteString("description", description);
        if (unit is not null) json.WriteString("unitText", unit);
        json.WriteEndObject();
    }

    private static void WriteFiles(Utf8JsonWriter json, SiteFrame site, Func<string, string> path)
    {
        json.WriteStartArray("distribution");
        foreach (var (format, mediaType) in new[] { ("csv", "text/csv"), ("json", "application/json") })
        {
            json.WriteStartObject();
            json.WriteString("@type", "DataDownload");
            json.WriteString("encodingFormat", mediaType);
            json.WriteString("contentUrl", site.Info.BaseUrl.AbsoluteUri + path(format));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
