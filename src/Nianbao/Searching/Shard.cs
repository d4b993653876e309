namespace Nianbao.Searching;

/// <summary>
/// The terms of one file, neighbours in their order: a script finds the file by the first term of each, and finds there, too, what
/// begins like a word that is still being typed.
/// </summary>
internal sealed record Shard(IReadOnlyList<PostingList> Lists)
{
    /// <summary>So many shards have their first terms listed in one file.</summary>
    public const int OnRoute = 128;

    // In postings: one takes 8 to 16 bytes. A full list fits, its term with it.
    private const int Room = PostingList.Longest + 50;

    public string First => Lists[0].Term;

    /// <summary>Fills a shard until the next term has no room, so that every file is small however the terms are spread.</summary>
    public static IEnumerable<Shard> Cut(IEnumerable<PostingList> lists)
    {
        var (current, room) = (new List<PostingList>(), Room);
        foreach (var list in lists)
        {
            var size = 2 + (list.Term.Length / 6) + Math.Min(list.Total, PostingList.Longest);
            if (size > room && current.Count > 0)
            {
                yield return new(current);
                (current, room) = ([], Room);
            }

            current.Add(list);
            room -= size;
        }

        if (current.Count > 0) yield return new(current);
    }
}
