using System.Text.Json;
using Nianbao.Tests.Pages;

namespace Nianbao.Tests.Comparing;

/// <summary>What readers see of the ledger of <c>towns/</c> and of contradictions.</summary>
internal sealed class LedgerPageTests
{
    private static readonly Lazy<RenderedSite> Towns = new(() => RenderedSite.Of(Journey.Check(LedgerTests.Content).Value!));

    [Test]
    public void The_ledger_counts_its_verdicts() => Assert.That(
        Towns.Value.Page("en/targets/").QuerySelectorAll(".due > div:first-child .verdicts li").Select(item => item.TextContent),
        Is.EqualTo(new[] { "✓ Met 7 targets", "✗ Missed 3 targets", "≠ Not comparable 2 targets", "○ Not reported 1 target", "… Not yet reported 1 target" }));

    [TestCase("en", "Projects", "88 projects → 100 projects (met at 100 projects or more): 93 projects, 7 projects below the target. ✗ Missed")]
    [TestCase("zh", "签约项目", "88个 → 100个 (达到或超过100个为完成): 93个, 低于目标7个. ✗ 未完成")]
    [TestCase("en", "Accidents", "– → 0 accidents (met at exactly 0 accidents): 0 accidents, exactly on target. ✓ Met")]
    [TestCase("en", "Assessment, rank", "– → top three (met at third or better): fourth, 1 place worse than the target. ✗ Missed")]
    [TestCase("en", "Complaints, change", "– → down at least 5% (met at −5% or less): −6.1%, 1.1 percentage points below the target. ✓ Met")]
    [TestCase("en", "Farmland rate", "– → at least 80% (met at 80% or more): about 80%, –. ≠ Not comparable")]
    public void A_target_stands_with_its_start_outcome_and_verdict(string language, string label, string expected)
    {
        var entry = Towns.Value.Page($"{language}/targets/").QuerySelectorAll(".promise").Last(entry => entry.QuerySelector(".what a")!.TextContent == label);
        string Text(string selector) => entry.QuerySelector(selector)?.TextContent ?? "–";
        Assert.That($"{Text(".baseline a")} → {Text(".promised a")} ({Text(".promised .aside")}): {Text(".outcome a")}, {Text(".outcome .aside")}. {Text(".mark")}", Is.EqualTo(expected));
    }

    [Test]
    public void Both_ends_lead_to_their_sentences()
    {
        var entry = Towns.Value.Page("en/targets/").QuerySelectorAll(".promise").Last(entry => entry.QuerySelector(".what a")!.TextContent == "Projects");
        Assert.That(entry.QuerySelector(".promised a")!.GetAttribute("href"), Does.EndWith("reports/hill-2024/#projects-2025"));
        Assert.That(entry.QuerySelector(".outcome a")!.GetAttribute("href"), Does.EndWith("reports/hill-2025/#projects"));
        Assert.That(entry.QuerySelector(".baseline a")!.GetAttribute("href"), Does.EndWith("reports/hill-2024/#projects"));
    }

    [Test]
    public void A_pair_joined_by_hand_says_so() => Assert.That(
        Towns.Value.Page("en/targets/").QuerySelectorAll(".remark").Select(remark => remark.TextContent),
        Does.Contain("Joined by hand: The report on 2025 says that all had started by the end of September."));

    [TestCase("en/zones/hill/", 14)]
    [TestCase("en/themes/economy/", 14)]
    [TestCase("en/metrics/projects/", 2)]
    [TestCase("en/metrics/gdp/", 1)]
    public void Other_pages_show_their_part(string address, int targets) => Assert.That(Towns.Value.Page(address).QuerySelectorAll("#targets .promise"), Has.Length.EqualTo(targets));

    [Test]
    public void The_data_have_a_row_for_each_target()
    {
        var rows = JsonDocument.Parse(Towns.Value.Files["data/targets.json"]).RootElement.EnumerateArray().ToDictionary(row => row.GetProperty("id").GetString()!);
        Assert.That(rows, Has.Count.EqualTo(14));
        var row = rows["hill-2024/pm25-2025"];
        string[] names = ["due", "rule", "value", "unit", "verdict", "outcome", "outcome_value", "margin"];
        Assert.That(names.Select(name => row.GetProperty(name).GetString()), Is.EqualTo(new[] { "2025", "at-most", "30", "ug/m3", "met", "hill-2025/pm25", "29.4", "-0.6" }));
        Assert.That(rows["hill-2024/start-rate-q3"].GetProperty("linked_by_hand").GetBoolean(), Is.True);
        Assert.That(rows["hill-2024/credit-2025"].GetProperty("outcome_text").GetString(), Is.EqualTo("AAA"));
    }

    [Test]
    public void A_contradiction_in_doubt_is_shown_on_the_page_of_its_metric()
    {
        var site = RenderedSite.Of(Journey.Check(Path.Combine(Repository.Root, "content")).Value!);
        var dispute = site.Element("en/metrics/general-public-budget-revenue/", "#disputes .dispute");
        Assert.That(dispute.QuerySelector("h3")!.TextContent, Is.EqualTo("Two values for one thing"));
        Assert.That(dispute.QuerySelectorAll("td.value a").Select(link => link.GetAttribute("href")), Has.Some.EndsWith("#general-public-budget-revenue").And.Some.EndsWith("#general-public-budget-revenue-of-which"));
        Assert.That(dispute.QuerySelectorAll(".reason"), Has.Length.EqualTo(2));
    }
}
