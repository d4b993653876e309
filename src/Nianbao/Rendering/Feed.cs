using System.Xml.Linq;
using Nianbao.Model;
using Nianbao.Model.Pages;

namespace Nianbao.Rendering;

/// <summary>The Atom feed of one language (RFC 4287). There is no clock: a report counts as updated when its period ended.</summary>
public static class Feed
{
    private const int Entries = 50;
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    public static OutputFile Of(Site site, Language language)
    {
        var address = site.Info.BaseUrl.AbsoluteUri + SitePaths.Feed(language);
        var reports = site.Reports.Take(Entries).ToList();
        var updated = reports.Count == 0 ? DateOnly.MinValue : reports.Max(report => report.Period.End);
        var feed = new XElement(
            Atom + "feed",
            new XAttribute(XNamespace.Xml + "lang", language.Tag()),
            new XElement(Atom + "id", address),
            new XElement(Atom + "title", site.Info.Title[language]),
            new XElement(Atom + "updated", Moment(updated)),
            new XElement(Atom + "author", new XElement(Atom + "name", site.Info.Publisher[language])),
            Link("self", address),
            Link("alternate", site.Info.BaseUrl.AbsoluteUri + SitePaths.Home(language)),
            reports.Select(report => Entry(report, site.Info, language)));
        return XmlFile.Of(SitePaths.Feed(language), feed);
    }

    private static XElement Entry(Report report, SiteInfo info, Language language)
    {
        var address = info.BaseUrl.AbsoluteUri + SitePaths.Report(language, report.Id);
        return new(
            Atom + "entry",
            new XElement(Atom + "id", address),
            new XElement(Atom + "title", report.Title[language]),
            new XElement(Atom + "updated", Moment(report.Period.End)),
            Link("alternate", address),
            new XElement(Atom + "summary", report.Summary[language].PlainText()));
    }

    private static XElement Link(string relation, string address) =>
        new(Atom + "link", new XAttribute("rel", relation), new XAttribute("href", address));

    private static string Moment(DateOnly day) => $"{day:yyyy-MM-dd}T00:00:00Z";
}
