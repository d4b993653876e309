using System.Text.Json;
using Nianbao.Model;
using Nianbao.Model.Pages;

namespace Nianbao.Planning;

/// <summary>Describes a report for search engines as a <c>Report</c> of schema.org. It has no date: none of the sources says when it was published.</summary>
internal static class ReportDescription
{
    public static string Of(Report report, SiteFrame site) => StructuredData.Write("Report", json =>
    {
        var root = site.Info.BaseUrl.AbsoluteUri;
        json.WriteString("@id", root + SitePaths.Report(site.Language, report.Id));
        json.WriteString("url", root + SitePaths.Report(site.Language, report.Id));
        json.WriteString("name", report.Title[site.Language]);
        json.WriteString("abstract", report.Summary[site.Language].PlainText());
        json.WriteString("inLanguage", site.Language.Tag());
        json.WriteString("temporalCoverage", $"{report.Period.Start:yyyy-MM-dd}/{report.Period.End:yyyy-MM-dd}");
        json.WritePropertyName("about");
        StructuredData.WritePlace(json, report.Zone.Name[site.Language]);
        StructuredData.WriteOrigin(json, site);
        WriteSource(json, report.Source, site.Language);
        WriteTwin(json, root + SitePaths.Report(site.Language.Other(), report.Id), site.Language);
    });

    private static void WriteSource(Utf8JsonWriter json, Source source, Language language)
    {
        json.WriteStartObject("isBasedOn");
        json.WriteString("@type", "CreativeWork");
        json.WriteString("name", source.Title.Zh);
        if (language != Language.Zh) json.WriteString("alternateName", source.Title[language]);
        if (source.Byline is not null) json.WriteString("creditText", source.Byline[language]);
        json.WriteString("inLanguage", Language.Zh.Tag());
        json.WriteEndObject();
    }

    private static void WriteTwin(Utf8JsonWriter json, string address, Language language)
    {
        json.WriteStartObject(language == Language.Zh ? "workTranslation" : "translationOfWork");
        json.WriteString("@type", "Report");
        json.WriteString("@id", address);
        json.WriteString("inLanguage", language.Other().Tag());
        json.WriteEndObject();
    }
}
