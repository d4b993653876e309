namespace Nianbao.Searching;

/// <summary>
/// The terms of one file, neighbours in their order: a script finds the file by the first term of each, and finds there, too, what
/// begins like a word that is still being typed.
/// </summary>
internal sealed record Shard(IReadOnlyList<KeyValuePair<string, PostingList>> Terms)
{
    /// <summary>So many shards have their first terms listed in one file.</summary>
    public const int OnRoute = 128;

    // In postings: one takes 8 to 16 bytes. A full list fits, its term with it.
    private const int Room = PostingList.Longest + 50;

    public string First => Terms[0].Key;

    /// <summary>Fills a shard until the next term has no room, so that every file is small however the terms are spread.</summary>
    public static IEnumerable<Shard> Cut(IEnumerable<KeyValuePair<string, PostingList>> terms)
    {
        var (current, room) = (new List<KeyValuePair<string, PostingList>>(), Room);
        foreach (var term in terms)
        {
            var size = 2 + (term.Key.Length / 6) + Math.Min(term.Value.Total, PostingList.Longest);
            if (size > room && current.Count > 0)
            {
                yield return new(current);
                (current, room) = ([], Room);
            }

            current.Add(term);
            room -= size;
        }

        if (current.Count > 0) yield return new(current);
    }
}
