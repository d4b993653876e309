using Nianbao.Model;
using Nianbao.Model.Pages;

namespace Nianbao.Planning.Charts;

/// <summary>What every row of a chart would repeat is left to its title: the only zone, the only period.</summary>
internal sealed class HiddenLabels(ComparableFigures comparison, IEnumerable<Period> periods)
{
    private readonly bool onlyZone = comparison.Figures.Select(figure => figure.Zone).Distinct().Count() == 1;
    private readonly bool onlyPeriod = periods.Distinct().Count() == 1;

    /// <summary>The head of the column that names the rows.</summary>
    public string Column(Words words) => words[onlyZone && !onlyPeriod ? "table.period" : "table.zone"];

    /// <summary>One of the two always stays: a row without a name could not be talked about.</summary>
    public ChartRowLabel Hide(ChartRowLabel label) => label with
    {
        Zone = onlyZone && !onlyPeriod ? "" : label.Zone,
        Period = onlyPeriod ? "" : label.Period,
        Continues = label.Continues && !onlyPeriod,
    };
}
