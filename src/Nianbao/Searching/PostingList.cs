namespace Nianbao.Searching;

/// <summary>
/// The documents of one term. Only the best <see cref="Longest"/> are kept, so that the commonest term loads as little as any:
/// those with the greatest impact, and of these the first ones. Documents come in rising order, which makes the choice cheap.
/// </summary>
internal sealed class PostingList(string term)
{
    public const int Longest = 1000;
    public const int GreatestImpact = 15;

    /// <summary>The impact of a term that a text only mentions, however often: names say more, and are ranked by that.</summary>
    public const int MostMentions = 3;

    // The greatest impact sorts first: 4 bits of what is missing from it, then 28 bits of the document's number.
    private const int DocumentBits = 28;
    private const uint DocumentMask = (1u << DocumentBits) - 1;

    private uint[] kept = new uint[2];
    private int length;
    private int leastImpact;
    private int current = -1;
    private int mentions;

    public string Term { get; } = term;

    /// <summary>What the names of the open document say of the term; 0 if it only mentions it.</summary>
    public int NameImpact { get; private set; }

    /// <summary>True if more documents have the term than a list keeps.</summary>
    public bool IsCut => Total > Longest;

    /// <summary>How many documents have the term, those left out included.</summary>
    public int Total { get; private set; }

    /// <summary>Notes that a document has the term. True for the first time in this document: <see cref="Close"/> is due at its end.</summary>
    /// <param name="impact">Of a name that has the term; 0 for a mere mention in a text.</param>
    public bool Note(int document, int impact)
    {
        var isNew = current != document;
        if (isNew) (current, NameImpact, mentions) = (document, 0, 0);
        if (impact > NameImpact) NameImpact = impact;
        else if (impact == 0) mentions++;
        return isNew;
    }

    public void Close()
    {
        Total++;
        var impact = Math.Min(GreatestImpact, NameImpact + Math.Min(MostMentions, mentions));
        if (impact <= leastImpact) return;
        if (length == kept.Length) Array.Resize(ref kept, 2 * length);
        kept[length++] = ((uint)(GreatestImpact - impact) << DocumentBits) | (uint)current;
        if (length == 2 * Longest) Prune();
    }

    /// <summary>The documents kept, by falling impact and then rising number.</summary>
    public IReadOnlyList<(int Impact, IReadOnlyList<int> Documents)> Groups()
    {
        Prune();
        return [.. kept.Take(length)
            .GroupBy(posting => GreatestImpact - (int)(posting >> DocumentBits), posting => (int)(posting & DocumentMask))
            .Select(group => (group.Key, (IReadOnlyList<int>)[.. group]))];
    }

    private void Prune()
    {
        kept.AsSpan(0, length).Sort();
        if (length < Longest) return;
        length = Longest;
        // A later document of the same impact stands behind all that are kept.
        leastImpact = GreatestImpact - (int)(kept[length - 1] >> DocumentBits);
    }
}
