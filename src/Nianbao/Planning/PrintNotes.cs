using Nianbao.Model;
using Nianbao.Model.Pages;

namespace Nianbao.Planning;

/// <summary>The links of a report as notes, since paper cannot be followed.</summary>
internal static class PrintNotes
{
    public static IReadOnlyList<PrintNote> Of(Report report, Edition edition) => [.. Texts(report)
        .SelectMany(text => Targets(text[edition.Language]))
        .Distinct()
        .Select(target => Note(target, edition))];

    private static IEnumerable<Translated<Prose>> Texts(Report report) =>
        report.Sections.SelectMany(section => section.Blocks).SelectMany(block => block.Texts).Prepend(report.Summary);

    private static IEnumerable<LinkTarget> Targets(Prose prose) => prose.Inlines.SelectMany(inline => inline switch
    {
        Link link => Targets(link.Content).Prepend(link.Target),
        Emphasis emphasis => Targets(emphasis.Content),
        FigureMention mention => Targets(mention.Content),
        _ => [],
    });

    private static PrintNote Note(LinkTarget target, Edition edition)
    {
        var index = edition.Index;
        var language = edition.Language;
        return target.Kind switch
        {
            LinkKind.Term => new(target, Explained(index.Terms[target.Id], edition), null),
            LinkKind.Zone => At(target, index.Zones[target.Id].Name[language], SitePaths.Zone(language, target.Id), edition),
            LinkKind.Theme => At(target, index.Themes[target.Id].Name[language], SitePaths.Theme(language, target.Id), edition),
            LinkKind.Metric => At(target, index.Metrics[target.Id].Name[language], SitePaths.Metric(language, target.Id), edition),
            LinkKind.Report => At(target, index.Reports[target.Id].Title[language], SitePaths.Report(language, target.Id), edition),
            _ => new(target, "", target.Id),
        };
    }

    private static PrintNote At(LinkTarget target, string name, string path, Edition edition) =>
        new(target, name, edition.Frame.Info.BaseUrl.AbsoluteUri + path);

    private static string Explained(Term term, Edition edition) => edition.Words.Fill("compare", term.Name[edition.Language], term.Text[edition.Language]);
}
