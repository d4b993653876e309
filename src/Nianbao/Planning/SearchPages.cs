using Nianbao.Model;
using Nianbao.Model.Pages;

namespace Nianbao.Planning;

internal static class SearchPages
{
    // The words decide nothing; their order is the order on the page: what readers look for most stands first.
    private static readonly string[] Kinds = ["figure", "metric", "section", "report", "zone", "term"];

    public static SearchView Of(Edition edition) => new(
        edition.PageFrame(
            edition.Words["search.title"], edition.Words["search.lead"], language => SitePaths.Part(language, SitePart.Search), SitePart.Search),
        [.. Kinds.Select(kind => new SearchKindChoice(kind, edition.Words["search." + kind], edition.Words[$"search.{kind}s"]))],
        [.. edition.Index.Site.Themes.Select(edition.Link)],
        [.. Examples(edition)]);

    /// <summary>From the newest report: a name in either language, a number, its zone.</summary>
    private static IEnumerable<SearchExample> Examples(Edition edition)
    {
        if (edition.Index.Site.Reports is not [var newest, ..]) return [];
        var headlines = newest.Figures.Where(figure => figure.Headline).Take(3).ToList();
        var (own, other) = (edition.Language, edition.Language.Other());
        IEnumerable<(string? Text, Language Language)> texts =
        [
            (headlines.ElementAtOrDefault(0)?.Metric.Short[own], own),
            (headlines.ElementAtOrDefault(1)?.Metric.Short[other], other),
            (headlines.ElementAtOrDefault(2)?.Printed[own], own),
            (newest.Zone.Short[own], own),
        ];
        return texts.Where(text => text.Text is not null)
            .Select(text => new SearchExample(text.Text!, text.Language, "?q=" + Uri.EscapeDataString(text.Text!)));
    }
}
