using Nianbao.Model;

namespace Nianbao.Comparing;

/// <summary>
/// Finds growth rates that the levels of two consecutive years rule out. The levels allow every rate between the least and the greatest that
/// their words and last digits leave open. Metrics whose growth is reckoned at constant prices (<c>real-growth</c>) are left out.
/// </summary>
internal sealed class Growths(IReadOnlyList<Figure> figures)
{
    /// <summary>Beyond these the division would leave the range of <see cref="decimal"/>.</summary>
    private const decimal Smallest = 0.0001m, Largest = 10_000_000_000_000_000_000m;

    private readonly ILookup<(string Metric, string Zone, int Year), Figure> levels = figures.Where(IsYearly).Where(figure => figure.Measure == Measure.Level)
        .ToLookup(figure => (figure.Metric.Id, figure.Zone.Id, figure.Period.Year));

    public IEnumerable<Conflict> Find() =>
        from growth in figures
        where growth.Measure == Measure.Growth && IsYearly(growth) && !growth.Metric.GrowsInRealTerms
        from now in levels[(growth.Metric.Id, growth.Zone.Id, growth.Period.Year)]
        from before in levels[(growth.Metric.Id, growth.Zone.Id, growth.Period.Year - 1)]
        where Implied(growth, now, before) is { } implied && !implied.Meets(Bounds.Of(growth), PrintedStep.Of(growth) / 2)
        select new Conflict(ConflictKind.GrowthAgainstLevels, [growth, now, before], null);

    /// <summary>The growth that two levels allow, in the unit of the growth; null if it cannot be reckoned.</summary>
    public static Bounds? Implied(Figure growth, Figure now, Figure before)
    {
        var (after, first) = (Printed(now), Printed(before));
        if (((Quantity)growth.Value).Unit != Unit.Percent) return new(after.Lower - first.Upper, after.Upper - first.Lower);
        if (growth.Metric.Unit == Unit.Percent || first.Lower is not > Smallest || first.Upper > Largest) return null;
        if (after.Lower < 0 || after.Upper > Largest || after.Lower > Largest) return null;
        return new(Rate(after.Lower, first.Upper), Rate(after.Upper, first.Lower));
    }

    private static decimal? Rate(decimal? now, decimal? before) => now is null ? null : ((now / before) - 1) * 100;

    private static Bounds Printed(Figure level)
    {
        var half = PrintedStep.Of(level) / 2;
        var bounds = Bounds.Of(level);
        return new(bounds.Lower - half, bounds.Upper + half);
    }

    private static bool IsYearly(Figure figure) => figure is { Kind: FigureKind.Outcome, Period.IsYear: true, Value: Quantity };
}
