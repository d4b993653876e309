using Nianbao.Model;

namespace Nianbao.Comparing;

/// <summary>Finds ranks of zero: places in an order begin at the first.</summary>
internal static class Ranks
{
    public static IEnumerable<Conflict> Find(IEnumerable<Figure> figures) =>
        from figure in figures
        where figure.Value is Quantity { Value: 0 } rank && rank.Unit == Unit.Rank
        select new Conflict(ConflictKind.RankOfZero, [figure], null);
}
