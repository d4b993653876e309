using Nianbao.Model;

namespace Nianbao.Comparing;

/// <summary>
/// Finds figures about the same metric, measure, zone, period and kind that cannot both be right. Two values go together if their bounds meet,
/// once the less finely printed one is given half of its last digit: 40.7亿元 and 40.68亿元, "at least 136" and 137.
/// </summary>
internal sealed class Differences(Remarks remarks)
{
    public IEnumerable<Conflict> Find(IEnumerable<Figure> figures) =>
        figures.GroupBy(Claim.Of).Where(group => group.Skip(1).Any()).SelectMany(group => Pairs([.. group])).OfType<Conflict>();

    /// <summary>Null if the two go together.</summary>
    private Conflict? Compare(Figure one, Figure other)
    {
        if (remarks.Revision(one, other) is { } reason) return new(ConflictKind.Revision, [one, other], reason);
        if (remarks.Revision(other, one) is { } otherReason) return new(ConflictKind.Revision, [other, one], otherReason);
        var isSettled = remarks.IsRevised(one) || remarks.IsRevised(other) || AreCompatible(one, other);
        return isSettled ? null : new(ConflictKind.Difference, [one, other], null);
    }

    private static bool AreCompatible(Figure one, Figure other) => (one.Value, other.Value) switch
    {
        (Rating mark, Rating otherMark) => mark.Text == otherMark.Text,
        (Quantity value, Quantity otherValue) when value.Unit == otherValue.Unit => Bounds.Of(one).Meets(Bounds.Of(other), Slack(one, other)),
        _ => true,
    };

    /// <summary>By how much two values may differ that state the same number, each as finely as it is printed.</summary>
    internal static decimal Slack(Figure one, Figure other) => Math.Max(PrintedStep.Of(one), PrintedStep.Of(other)) / 2;

    private IEnumerable<Conflict?> Pairs(List<Figure> group)
    {
        for (var i = 0; i < group.Count; i++)
        {
            for (var j = i + 1; j < group.Count; j++) yield return Compare(group[i], group[j]);
        }
    }
}
