using System.Text.Json;

namespace Nianbao.Tests.CommandLine;

/// <summary>The problems that people read, for programs.</summary>
internal sealed class CheckFormatTests
{
    private ScratchFolder scratch = null!;

    [SetUp]
    public void CreateFolder() => scratch = ScratchFolder.WithFixture("small");

    [TearDown]
    public void RemoveFolder() => scratch.Dispose();

    [Test]
    public void Json_says_where_the_problem_begins_and_ends()
    {
        Break();
        var run = Run.Nianbao(scratch.Path, "check", "--format", "json");
        Assert.That((run.ExitCode, run.Errors), Is.EqualTo((1, "")));
        var problems = JsonDocument.Parse(run.Output).RootElement.EnumerateArray().ToList();
        var problem = problems.Single(one => one.GetProperty("code").GetString() == "NB503");
        Assert.That(problem.EnumerateObject().Select(field => field.Name), Is.EqualTo(new[] { "path", "line", "column", "endColumn", "severity", "code", "message" }));
        Assert.That(problem.GetProperty("path").GetString(), Is.EqualTo("content/reports/hill-2024/report.en.md"));
        Assert.That(Marked(problem), Is.EqualTo("99 projects"));
        Assert.That(problem.GetProperty("severity").GetString(), Is.EqualTo("error"));
    }

    [TestCase("json", "[]")]
    [TestCase("sarif", "\"results\": []")]
    public void Without_problems_the_list_is_empty(string format, string expected)
    {
        var run = Run.Nianbao(scratch.Path, "check", "--format", format);
        Assert.That((run.ExitCode, run.Errors), Is.EqualTo((0, "")));
        Assert.That(run.Output, Does.Contain(expected));
    }

    [Test]
    public void Sarif_has_what_the_standard_asks_for()
    {
        Break();
        var run = Run.Nianbao(scratch.Path, "check", "--format", "sarif");
        var log = JsonDocument.Parse(run.Output).RootElement;
        Assert.That(log.GetProperty("version").GetString(), Is.EqualTo("2.1.0"));
        var sarif = log.GetProperty("runs")[0];
        var rules = sarif.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString()).ToList();
        Assert.That(sarif.GetProperty("tool").GetProperty("driver").GetProperty("name").GetString(), Is.EqualTo("Nianbao"));
        Assert.That(rules, Is.Unique.And.Contains("NB503"));
        foreach (var result in sarif.GetProperty("results").EnumerateArray()) AssertResult(result, rules);
    }

    [Test]
    public void Sarif_explains_each_rule_as_the_documentation_does()
    {
        Break();
        var log = JsonDocument.Parse(Run.Nianbao(scratch.Path, "check", "--format", "sarif").Output).RootElement;
        var rule = log.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Single(one => one.GetProperty("id").GetString() == "NB304");
        string? Text(string name) => rule.GetProperty(name).GetProperty("text").GetString();
        Assert.That((Text("shortDescription"), Text("help"), Text("fullDescription")), Is.EqualTo(("HTML.", "Write Markdown.", "HTML. Write Markdown.")));
    }

    [Test]
    public void Explanations_have_no_links_that_lead_nowhere() =>
        Assert.That(Diagnostics.Explanations.Read().Values.SelectMany(one => new[] { one.Cause, one.Remedy }), Has.None.Contains("](").And.All.EndsWith("."));

    [Test]
    public void Sarif_points_to_a_missing_file_without_a_line()
    {
        File.Delete(scratch["content/themes.yml"]);
        var log = JsonDocument.Parse(Run.Nianbao(scratch.Path, "check", "--format", "sarif").Output).RootElement;
        var place = log.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.That(place.GetProperty("artifactLocation").GetProperty("uri").GetString(), Is.EqualTo("content/themes.yml"));
        Assert.That(place.TryGetProperty("region", out _), Is.False);
    }

    [Test]
    public void A_format_that_is_not_known_is_2() =>
        Assert.That(Run.Nianbao(scratch.Path, "check", "--format", "xml").ExitCode, Is.EqualTo(2));

    /// <summary>Two errors in one file, one of them after Chinese text.</summary>
    private void Break()
    {
        var file = scratch["content/reports/hill-2024/report.en.md"];
        File.WriteAllText(file, File.ReadAllText(file).Replace("[88 projects]{#projects-signed}", "[99 projects]{#projects-signed}") + "\n小山 <b>x</b>\n");
    }

    /// <summary>The characters that a problem marks in its file.</summary>
    private string Marked(JsonElement problem)
    {
        var line = File.ReadAllLines(scratch[problem.GetProperty("path").GetString()!])[problem.GetProperty("line").GetInt32() - 1];
        return line[(problem.GetProperty("column").GetInt32() - 1)..(problem.GetProperty("endColumn").GetInt32() - 1)];
    }

    private static void AssertResult(JsonElement result, List<string?> rules)
    {
        Assert.That(rules[result.GetProperty("ruleIndex").GetInt32()], Is.EqualTo(result.GetProperty("ruleId").GetString()));
        Assert.That(result.GetProperty("level").GetString(), Is.AnyOf("error", "warning"));
        Assert.That(result.GetProperty("message").GetProperty("text").GetString(), Is.Not.Empty);
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.That(Uri.IsWellFormedUriString(place.GetProperty("artifactLocation").GetProperty("uri").GetString(), UriKind.Relative));
        var region = place.GetProperty("region");
        Assert.That(region.GetProperty("startLine").GetInt32(), Is.Positive);
        Assert.That(region.GetProperty("endColumn").GetInt32(), Is.GreaterThan(region.GetProperty("startColumn").GetInt32()));
    }
}
