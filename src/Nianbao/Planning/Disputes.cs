using Nianbao.Model;
using Nianbao.Model.Pages;

namespace Nianbao.Planning;

/// <summary>Says what contradicts or revises what.</summary>
internal static class Disputes
{
    public static IReadOnlyList<DisputeView> Of(IEnumerable<Conflict> conflicts, Edition edition) => [.. conflicts.Select(conflict => Of(conflict, edition))];

    private static DisputeView Of(Conflict conflict, Edition edition)
    {
        var name = conflict.Kind switch
        {
            ConflictKind.Difference => "difference",
            ConflictKind.Revision => "revision",
            ConflictKind.PartOverWhole => "part",
            ConflictKind.SharesOverWhole => "shares",
            ConflictKind.RankOfZero => "rank",
            _ => "growth",
        };
        return new(
            edition.Words["dispute." + name],
            edition.Words[$"dispute.{name}-text"],
            [.. conflict.Figures.Select(edition.Display)],
            conflict.Reason?[edition.Language]);
    }
}
