using Nianbao.Model;
using Nianbao.Model.Pages;
using Nianbao.Planning;
using Nianbao.Tests.Pages;
using static Nianbao.Tests.Pages.SampleRegisters;

namespace Nianbao.Tests.Planning;

/// <summary>Zone pages set years side by side, theme pages zones.</summary>
internal sealed class CrossTableTests
{
    private static readonly Figure Any = SampleSite.Create().Figures.First(figure => figure.Metric == Signed && figure.Measure == Measure.Level);

    [Test]
    public void A_zone_has_a_column_for_each_year_and_names_periods_that_are_no_year()
    {
        var table = Zone([Of(HighTech, "2023-H1", 28), Of(HighTech, "2024", 30)]).Years.Single().Table;
        Assert.That(table.Columns.Select(column => column.Text), Is.EqualTo(new[] { "2023", "2024" }));
        Assert.That(table.Rows.Single().Cells.Select(cell => cell.Single().Period), Is.EqualTo(new[] { "First half of 2023", null }));
    }

    [Test]
    public void A_zone_says_what_changed_between_the_last_two_years()
    {
        var change = Zone([Of(HighTech, "2021", 25), Of(HighTech, "2022", 20), Of(HighTech, "2024", 30)]).Changes.Single();
        Assert.That((change.Before.Period, change.After.Period, change.Difference), Is.EqualTo(("2022", "2024", "up 10 projects (50%)")));
    }

    [Test]
    public void A_half_year_is_no_measure_of_a_year() =>
        Assert.That(Zone([Of(HighTech, "2023-H1", 28), Of(HighTech, "2024", 30)]).Changes, Is.Empty);

    [Test]
    public void A_target_is_no_measure_of_an_outcome() =>
        Assert.That(Zone([Of(HighTech, "2024", 28), Of(HighTech, "2025", 30) with { Kind = FigureKind.Target }]).Changes, Is.Empty);

    [Test]
    public void A_period_with_two_values_is_compared_with_none() =>
        Assert.That(Zone([Of(HighTech, "2023", 28), Of(HighTech, "2024", 30), Of(HighTech, "2024", 31)]).Changes, Is.Empty);

    [Test]
    public void Change_behind_a_bound_is_not_computed()
    {
        var before = Of(HighTech, "2023", 28) with { Value = new Quantity(28, Projects.Unit, Qualifiers.AtLeast) };
        var change = Zone([before, Of(HighTech, "2024", 30)]).Changes.Single();
        Assert.That((change.IsKnown, change.Difference), Is.EqualTo((false, "open: a bound is no exact number")));
    }

    [Test]
    public void Zones_are_compared_in_the_newest_year_that_two_of_them_report()
    {
        var comparison = Theme([Of(Etdz, "2024", 88), Of(Etdz, "2023", 72), Of(HighTech, "2023", 28), Of(HighTech, "2022", 30), Of(Etdz, "2022", 60)])!;
        Assert.That(comparison.Year, Is.EqualTo("2023"));
        Assert.That(comparison.Table.Rows.Single().Cells.Select(cell => cell.Single().Figure.Value.ToString()), Is.EqualTo(new[] { "72 projects", "28 projects" }));
        Assert.That(comparison.Others.Single().Path, Is.EqualTo("en/metrics/?theme=industry&period=2022&view=matrix"));
    }

    [Test]
    public void What_one_zone_alone_reports_is_no_comparison() => Assert.That(Theme([Of(Etdz, "2024", 88), Of(HighTech, "2023-H1", 28)]), Is.Null);

    [Test]
    public void A_zone_stands_in_the_tree_under_its_ancestors_and_above_its_children()
    {
        var place = Views(SampleSite.Create()).OfType<ZoneView>().Single(view => view.Frame.Path == "en/zones/etdz/").Place;
        Assert.That(place.Name, Is.EqualTo("Zhenjiang"));
        Assert.That(place.Children.Single().Children.Select(child => child.Name), Is.EqualTo(new[] { "Dagang Subdistrict", "National University Science Park" }));
    }

    private static Figure Of(Zone zone, string period, decimal value) =>
        Any with { Zone = zone, Period = Period.Parse(period)!, Value = new Quantity(value, Projects.Unit) };

    private static ZoneView Zone(IEnumerable<Figure> figures) => Views(With(figures)).OfType<ZoneView>().Single(view => view.Frame.Path == "en/zones/high-tech-zone/");

    private static ZoneComparison? Theme(IEnumerable<Figure> figures) => Views(With(figures)).OfType<ThemeView>().Single(view => view.Frame.Path == "en/themes/industry/").Comparison;

    /// <summary>The sample site with one report alone, which states only these figures.</summary>
    private static Site With(IEnumerable<Figure> figures)
    {
        var site = SampleSite.Create();
        return site with { Promises = [], Conflicts = [], Reports = [site.Reports[0] with { Figures = [.. figures.Select((figure, place) => figure with { ReportId = site.Reports[0].Id, Key = $"f{place}" })] }] };
    }

    private static IEnumerable<PageView> Views(Site site) => PagePlanner.Plan(site).Select(page => page.View);
}
