using Nianbao.Model;

namespace Nianbao.Searching;

/// <summary>Some neighbouring documents of one kind, whose texts make one file.</summary>
/// <param name="Number">Counted from 0 within the kind.</param>
internal sealed record EntryPage(SearchKind Kind, int Number, IReadOnlyList<SearchDocument> Documents)
{
    /// <summary>Few where texts are long, since a search loads a file for each result that it shows.</summary>
    public static int Size(SearchKind kind) => kind is SearchKind.Section or SearchKind.Report ? 4 : 16;

    public static IEnumerable<EntryPage> Cut(IEnumerable<SearchDocument> documents)
    {
        var (kind, number, page) = (SearchKind.Zone, 0, new List<SearchDocument>());
        foreach (var document in documents)
        {
            if (document.Kind != kind || page.Count == Size(kind))
            {
                if (page.Count > 0) yield return new(kind, number, page);
                (kind, number, page) = (document.Kind, document.Kind == kind ? number + 1 : 0, []);
            }

            page.Add(document);
        }

        if (page.Count > 0) yield return new(kind, number, page);
    }

    /// <summary>The text of a document as results show it, cut where a section is very long; it is searched to its end all the same.</summary>
    public static Translated<string> Shown(Translated<string> text) => new(Start(text.Zh, 600), Start(text.En, 2000));

    private static string Start(string text, int longest)
    {
        if (text.Length <= longest) return text;
        return string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest), "…");
    }
}
