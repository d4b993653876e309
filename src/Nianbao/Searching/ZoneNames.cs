namespace Nianbao.Searching;

/// <summary>That a name of a document has a term, and how much that says.</summary>
internal readonly record struct NameNote(PostingList List, int Document, int Impact);

/// <summary>
/// For each zone, which of its documents have which terms in their names. A term so common that its list is cut gets a list for
/// each zone beside it, under <c>@zone term</c>: "this zone, that metric" is what readers ask most, and must find its figure on a
/// site of any size.
/// </summary>
internal sealed class ZoneNames
{
    private readonly Dictionary<int, List<NameNote>> zones = [];

    public void Add(int zone, NameNote note)
    {
        if (!zones.TryGetValue(zone, out var notes)) zones.Add(zone, notes = []);
        notes.Add(note);
    }

    public IEnumerable<PostingList> Lists() => zones.SelectMany(zone => zone.Value
        .Where(note => note.List.IsCut)
        .GroupBy(note => note.List.Term, StringComparer.Ordinal)
        .Select(term => List($"@{zone.Key} {term.Key}", term)));

    private static PostingList List(string term, IEnumerable<NameNote> notes)
    {
        var list = new PostingList(term);
        foreach (var note in notes)
        {
            list.Note(note.Document, note.Impact);
            list.Close();
        }

        return list;
    }
}
