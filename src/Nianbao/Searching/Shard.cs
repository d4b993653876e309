namespace Nianbao.Searching;

/// <summary>
/// The terms of one file, neighbours in their order: a script finds the file by the first term of each, and finds there, too, what
/// begins like a word that is still being typed.
/// </summary>
internal sealed record Shard(IReadOnlyList<KeyValuePair<string, PostingList>> Terms)
{
    /// <summary>So many shards have their first terms listed in one file.</summary>
    public const int OnRoute = 128;

    // A posting takes 8 to 16 bytes, what stands around each term about as much as 3 of them.
    private const int Room = PostingList.Longest + TermRoom;
    private const int TermRoom = 3;

    public string First => Terms[0].Key;

    /// <summary>Fills a shard until the next term has no room, so that every file is small however the terms are spread.</summary>
    public static IEnumerable<Shard> Cut(IEnumerable<KeyValuePair<string, PostingList>> terms)
    {
        var (current, room) = (new List<KeyValuePair<string, PostingList>>(), Room);
        foreach (var term in terms)
        {
            var size = TermRoom + Math.Min(term.Value.Total, PostingList.Longest);
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
