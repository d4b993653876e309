using static Nianbao.Tests.Pages.SampleRegisters;

namespace Nianbao.Tests.Charts;

public class SparklineTests
{
    [Test]
    public void A_missing_year_keeps_its_empty_place()
    {
        var line = ChartSite.Money.Outcome(Etdz, "2021", 29).Outcome(Etdz, "2024", 58).Sparklines().Values.Single();
        Assert.That(line.Width, Is.EqualTo(28));
        Assert.That(line.Columns.Select(column => (column.X, column.Y, column.Height)), Is.EqualTo(new[] { (0, 9m, 9m), (21, 0m, 18m) }));
    }

    [Test]
    public void It_stands_beside_the_newest_figure() =>
        Assert.That(ChartSite.Money.Outcome(Etdz, "2021", 29).Target(Etdz, "2025", 58).Sparklines().Keys, Is.EqualTo(new[] { "en/reports/report/#figure-2" }));

    [Test]
    public void A_decline_hangs_from_zero()
    {
        var line = ChartSite.Money.Growth(Etdz, "2023", 10).Growth(Etdz, "2024", -5).Sparklines().Values.Single();
        Assert.That(line.Zero, Is.EqualTo(12));
        Assert.That(line.Columns.Select(column => (column.Y, column.Height)), Is.EqualTo(new[] { (0m, 12m), (12m, 6m) }));
    }

    [Test]
    public void One_period_and_nothing_but_zeros_have_none()
    {
        Assert.That(ChartSite.Money.Outcome(Etdz, "2024", 29).Outcome(HighTech, "2024", 3).Sparklines(), Is.Empty);
        Assert.That(ChartSite.Money.Outcome(Etdz, "2023", 0).Outcome(Etdz, "2024", 0).Sparklines(), Is.Empty);
    }
}
