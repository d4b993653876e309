using Nianbao.Model;

namespace Nianbao.Searching;

/// <summary>Collects which documents have which terms, and how much each says about its document.</summary>
internal sealed class Postings
{
    // That a figure is of a zone and a year says more than that its sentence mentions them.
    private const int ContextImpact = 4;

    private readonly Dictionary<string, PostingList> lists = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PostingList>.AlternateLookup<ReadOnlySpan<char>> byTerm;
    private readonly List<PostingList> open = [];
    private readonly ZoneNames names = new();
    private readonly List<int> facets = [];
    private readonly SortedDictionary<SearchKind, int> counts = new(Enum.GetValues<SearchKind>().ToDictionary(kind => kind, _ => 0));

    public Postings() => byTerm = lists.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The facets of each document by its number: documents are numbered as they are added.</summary>
    public IReadOnlyList<int> Facets => facets;

    public IReadOnlyDictionary<SearchKind, int> Counts => counts;

    /// <summary>In the ordinal order of their terms, as scripts compare strings.</summary>
    public IEnumerable<PostingList> InOrder() => lists.Values.Concat(names.Lists()).OrderBy(list => list.Term, StringComparer.Ordinal);

    public void Add(SearchDocument document)
    {
        foreach (var text in document.Names.Append(document.Title).Append(document.Value))
        {
            AddName(text.Zh, Weight(document.Kind));
            AddName(text.En, Weight(document.Kind));
        }

        AddText(document.Context, document.Zone is null ? 0 : ContextImpact);
        AddText(document.Text, 0);
        foreach (var name in document.Names) AddWholeName(name);
        if (document.Kind == SearchKind.Zone) Note("@" + document.Path.Split('/')[1], PostingList.GreatestImpact);
        foreach (var list in open)
        {
            list.Close();
            if (list.NameImpact > 0 && document.Zone is { } zone) names.Add(zone, new(list, facets.Count, list.NameImpact));
        }

        open.Clear();
        counts[document.Kind]++;
        facets.Add(document.Facets);
    }

    private void AddText(Translated<string> text, int impact)
    {
        SearchTerms.Visit(text.Zh, term => Note(term, impact));
        SearchTerms.Visit(text.En, term => Note(term, impact));
    }

    /// <summary>A term says the more about a name, the shorter the name.</summary>
    private void AddName(string name, int weight)
    {
        var length = 0;
        SearchTerms.Visit(name, _ => length++);
        var impact = Math.Max(1, weight * 6 / (5 + length));
        SearchTerms.Visit(name, term => Note(term, impact));
    }

    private void AddWholeName(Translated<string> name)
    {
        if (SearchTerms.Name(name.Zh) is { } zh) Note(zh, PostingList.GreatestImpact);
        if (SearchTerms.Name(name.En) is { } en) Note(en, PostingList.GreatestImpact);
    }

    private void Note(ReadOnlySpan<char> term, int impact)
    {
        if (!byTerm.TryGetValue(term, out var list)) byTerm[term] = list = new PostingList(term.ToString());
        if (list.Note(facets.Count, impact)) open.Add(list);
    }

    private static int Weight(SearchKind kind) => kind switch
    {
        SearchKind.Zone or SearchKind.Metric or SearchKind.Term => 12,
        SearchKind.Figure => 10,
        _ => 8,
    };
}
