using System.Text.RegularExpressions;
using Nianbao.Diagnostics;

namespace Nianbao.Tests.Problems;

/// <summary>Each problem that an author can make, with the words in which the program says it.</summary>
internal sealed partial class ProblemTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "src", "Nianbao.Tests", "Problems");

    private static IEnumerable<string> Cases() => Directory.GetFiles(Folder, "*.txt").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal);

    [TestCaseSource(nameof(Cases))]
    public void An_author_is_told(string name)
    {
        using var scratch = ScratchFolder.WithFixture("small");
        var problemCase = new ProblemCase(Path.Combine(Folder, name + ".txt"));
        problemCase.Apply(scratch["content"]);

        var outcome = Journey.Check(scratch["content"]);
        var printed = string.Concat(outcome.Diagnostics.Select(DiagnosticText.Render)).Replace(scratch.Path + "/", "");

        if (Repository.IsAccepting) problemCase.Accept(printed);
        else Assert.That(printed, Is.EqualTo(problemCase.Expected));
        Assert.That(outcome.Value is null, Is.EqualTo(outcome.Diagnostics.Any(problem => problem.Severity == Severity.Error)));
    }

    [Test]
    public void Every_problem_of_the_catalogue_has_a_case_or_says_why_not()
    {
        string[] ofTheMachine = ["NB901", "NB902", "NB903", "NB904", "NB905"]; // CommandLineTests, SiteFolderTests
        var catalogue = Code().Matches(File.ReadAllText(Path.Combine(Repository.Root, "src", "Nianbao", "Diagnostics", "Problems.cs")));
        var shown = Directory.GetFiles(Folder, "*.txt").SelectMany(path => Code().Matches(new ProblemCase(path).Expected)).Select(match => match.Value);
        Assert.That(catalogue.Select(match => match.Value).Distinct().Except(shown).Except(ofTheMachine), Is.Empty);
    }

    [Test]
    public void Every_problem_of_the_catalogue_is_explained_and_no_other()
    {
        var catalogue = Code().Matches(File.ReadAllText(Path.Combine(Repository.Root, "src", "Nianbao", "Diagnostics", "Problems.cs")));
        var explained = File.ReadAllLines(Path.Combine(Repository.Root, "docs", "diagnostics.md")).Where(line => line.StartsWith("| NB", StringComparison.Ordinal));
        Assert.That(explained.Select(line => line[2..7]), Is.EquivalentTo(catalogue.Select(match => match.Value).Distinct()));
    }

    [GeneratedRegex("NB[0-9]{3}(?!xx)")]
    private static partial Regex Code();
}
