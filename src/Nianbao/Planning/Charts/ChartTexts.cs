using Nianbao.Model;
using Nianbao.Model.Pages;

namespace Nianbao.Planning.Charts;

/// <summary>Says in words what a chart shows: its title, and the sentences that stand for it where it cannot be seen.</summary>
internal sealed class ChartTexts
{
    private const int MostListed = 4;
    private const int MostMissing = 4;
    private const int MostPeriods = 100;

    private readonly ComparableFigures comparison;
    private readonly Edition edition;
    private readonly IReadOnlyList<Zone> zones;

    private ChartTexts(ComparableFigures comparison, Edition edition)
    {
        this.comparison = comparison;
        this.edition = edition;
        zones = [.. comparison.Figures.Select(figure => figure.Zone).Distinct()];
    }

    private Words Words => edition.Words;

    public static ChartHead Head(ComparableFigures comparison, AxisScale scale, Edition edition)
    {
        var texts = new ChartTexts(comparison, edition);
        IEnumerable<string> sentences = [.. texts.Outcomes(), .. texts.Targets(), .. texts.Parts(), .. texts.Gaps(), .. texts.Baseline(scale), .. texts.LeftOut()];
        var first = edition.Display(comparison.Figures[0]);
        return new(first.Label, texts.Scope(), string.Join(edition.Language == Language.Zh ? "" : " ", sentences), first.MetricPath);
    }

    private string Scope()
    {
        var key = (zones.Count, comparison.Outcomes.Any(), comparison.Targets.Any()) switch
        {
            (1, _, _) => "chart.scope-zone",
            (_, true, true) => "chart.scope-both",
            (_, true, false) => "chart.scope-zones",
            _ => "chart.scope-targets",
        };
        return Words.Fill(key, NameOf(zones[0]), Span());
    }

    private string Span()
    {
        var (first, last) = (comparison.Figures.Min(figure => figure.Period)!, comparison.Figures.Max(figure => figure.Period)!);
        return first == last ? Say(first) : Words.Fill("period.interval", Say(first), Say(last));
    }

    private IEnumerable<string> Outcomes()
    {
        var outcomes = comparison.Outcomes.OrderBy(figure => figure.Period).ToList();
        if (outcomes.Count == 0) return [];
        if (outcomes.Count == 1) return [Words.Fill("chart.one", Point(outcomes[0]))];
        if (!outcomes.TrueForAll(IsExact)) return outcomes.Count > MostListed ? [] : [Words.Fill("chart.several", Listed(outcomes))];
        if (outcomes.Select(figure => figure.Zone).Distinct().Count() > 1) return [Extremes(outcomes)];
        var ofOnePeriod = outcomes[0].Period == outcomes[^1].Period;
        return [Words.Fill(ofOnePeriod ? "chart.differ" : "chart.from-to", Point(outcomes[0]), Point(outcomes[^1]))];
    }

    private IEnumerable<string> Targets()
    {
        var targets = comparison.Targets.OrderBy(figure => figure.Period).ThenBy(figure => edition.PlaceOf(figure.Zone)).ToList();
        if (targets.Count > MostListed) return targets.TrueForAll(IsExact) ? [Words["chart.targets"] + Extremes(targets)] : [];
        return targets.Count == 0 ? [] : [Words.Fill(targets.Count == 1 ? "chart.promise" : "chart.promises", Listed(targets))];
    }

    /// <summary>"At least 5.8%" may be more than "about 6.2%": neither is the highest.</summary>
    private static bool IsExact(Figure figure) => figure.Doubt is null && (figure.Quantity().Qualifiers & QualifierTexts.Limits) == Qualifiers.None;

    private string Listed(IEnumerable<Figure> figures) => string.Join(Words["list.strong-separator"], figures.Select(Point));

    private string Extremes(IReadOnlyCollection<Figure> figures)
    {
        var (least, most) = (figures.MinBy(figure => figure.Quantity().Value)!, figures.MaxBy(figure => figure.Quantity().Value)!);
        return least.Value == most.Value
            ? Words.Fill("chart.equal", edition.Display(most).Value)
            : Words.Fill("chart.extremes", Point(most), Point(least));
    }

    /// <summary>The periods between a zone's first and last outcome that no report states.</summary>
    private IEnumerable<string> Gaps()
    {
        foreach (var zone in comparison.Outcomes.GroupBy(figure => figure.Zone).OrderBy(zone => edition.PlaceOf(zone.Key)))
        {
            var known = zone.Select(figure => figure.Period).ToHashSet();
            var missing = TimeSteps.Between(known, MostPeriods)?.Where(period => !known.Contains(period)).Select(Say).ToList() ?? [];
            if (missing.Count == 0) continue;
            var list = missing.Count > MostMissing ? Words.Fill("chart.gap-many", missing[0], missing[^1]) : string.Join(Words["list.separator"], missing);
            yield return zones.Count == 1 ? Words.Fill("chart.gap", list) : Words.Fill("chart.gap-of", NameOf(zone.Key), list);
        }
    }

    /// <summary>Which of the zones lie within another, and whether its amount contains theirs. Of rates nothing need be said: they do not add up.</summary>
    private IEnumerable<string> Parts()
    {
        if (comparison.IsRate) return [];
        var nesting = new Nesting(zones);
        var key = comparison.Measure == Measure.Level && comparison.Metric.IsAdditive ? "chart.includes" : "chart.within";
        return zones.GroupBy(nesting.Around)
            .Where(parts => parts.Key is not null)
            .OrderBy(parts => edition.PlaceOf(parts.Key!))
            .Select(parts => Words.Fill(key, NameOf(parts.Key!), Names([.. parts])));
    }

    private string Names(IReadOnlyCollection<Zone> parts) => parts.Count > MostListed
        ? Words.Fill("chart.zones", parts.Count)
        : string.Join(Words["list.separator"], parts.OrderBy(edition.PlaceOf).Select(NameOf));

    private IEnumerable<string> Baseline(AxisScale scale) =>
        scale.HasZero ? [] : [Words.Fill("chart.not-from-zero", ChartAxes.UnitOf(comparison, scale, edition).Label(scale.Low))];

    private IEnumerable<string> LeftOut() => comparison.LeftOut == 0 ? [] : [Words.Fill("chart.left-out", comparison.LeftOut)];

    /// <summary>A figure in a few words: 镇江市2024年2300亿元; CNY 230 billion in Zhenjiang, 2024.</summary>
    private string Point(Figure figure)
    {
        var value = edition.Display(figure).Value.ToString();
        return zones.Count == 1 ? Words.Fill("chart.point", value, Say(figure.Period)) : Words.Fill("chart.point-of", value, Say(figure.Period), NameOf(figure.Zone));
    }

    private string NameOf(Zone zone) => zone.Short[edition.Language];

    private string Say(Period period) => PeriodText.Of(period, edition.Frame);
}
