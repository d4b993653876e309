using Nianbao.Searching;

namespace Nianbao.Tests.Searching;

internal sealed class PostingListTests
{
    [Test]
    public void The_greatest_impact_stands_first_and_the_earlier_document_before_the_later()
    {
        var list = List((1, 2), (2, 9), (3, 2), (4, 9));
        Assert.That(list.Groups().Select(group => $"{group.Impact}: {string.Join(' ', group.Documents)}"), Is.EqualTo(new[] { "9: 2 4", "2: 1 3" }));
    }

    [Test]
    public void A_long_list_keeps_its_best_and_counts_the_rest()
    {
        var list = List([.. Enumerable.Range(0, 5000).Select(document => (document, document % 50 == 49 ? 9 : 1))]);
        var groups = list.Groups();
        Assert.That(list.Total, Is.EqualTo(5000));
        Assert.That(groups[0].Documents, Is.EqualTo(Enumerable.Range(0, 100).Select(at => (50 * at) + 49)));
        Assert.That(groups.Sum(group => group.Documents.Count), Is.EqualTo(PostingList.Longest));
        Assert.That(groups[1].Documents, Is.EqualTo(Enumerable.Range(0, 5000).Where(document => document % 50 != 49).Take(900)));
    }

    [Test]
    public void Names_say_more_than_mentions_and_mentions_add_a_little()
    {
        var list = new PostingList("x");
        Note(list, 0, 0, 0);
        Note(list, 1, 5, 0, 0, 0, 0, 0, 0);
        Note(list, 2, 3, 5, 4);
        Note(list, 3, 15, 0, 0);
        Assert.That(list.Groups().Select(group => $"{group.Impact}: {string.Join(' ', group.Documents)}"), Is.EqualTo(new[] { "15: 3", "8: 1", "5: 2", "2: 0" }));
    }

    private static PostingList List(params (int Document, int Impact)[] postings)
    {
        var list = new PostingList("x");
        foreach (var (document, impact) in postings) Note(list, document, impact);
        return list;
    }

    private static void Note(PostingList list, int document, params int[] impacts)
    {
        foreach (var impact in impacts) list.Note(document, impact);
        list.Close();
    }
}
