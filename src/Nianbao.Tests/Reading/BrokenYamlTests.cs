using Nianbao.Diagnostics;
using Nianbao.Reading;

namespace Nianbao.Tests.Reading;

/// <summary>Whatever an author's hand slips to, there is a problem with a place and no exception.</summary>
internal sealed class BrokenYamlTests
{
    private static readonly string[] Slips = ["", "{", "}", "[", "]", "\"", "'", ":", "：", ", ", "#", "*", "&", "!", "%", "@", "`", "|", ">", "-", "? ", "\n", "\n  "];

    [TestCase("metrics.yml")]
    [TestCase("units.yml")]
    [TestCase("site.yml")]
    public void A_slip_anywhere_is_a_problem_at_a_place_or_none(string name)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Fixtures, "small", "content", name));
        foreach (var slip in Slips)
        {
            for (var at = 0; at < text.Length; at++)
            {
                var file = new SourceFile(name, text[..at] + slip + text[(at + 1)..]);
                var problems = new List<Diagnostic>();
                Assert.That(() => YamlTree.Parse(file, file.Text, 1, problems), Throws.Nothing, $"“{slip}” at {at}");
                Assert.That(problems.Select(problem => DiagnosticText.Render(problem)), Has.All.StartsWith(name), $"“{slip}” at {at}");
            }
        }
    }

    [Test]
    public void Lines_that_are_right_are_not_blamed_for_a_mistake_below_them()
    {
        const string Right = "text:\n  in two lines\n  # and a remark\nblock: |\n  a: b: c\n  {[\"\nlist: [one,\n  two] # three\nquoted: \"a: \\\" b\n  c\"\nurl: https://a.b/c#d\nempty:\n";
        var file = new SourceFile("x.yml", Right + "wrong: @\n");
        var problems = new List<Diagnostic>();
        YamlTree.Parse(file, file.Text, 1, problems);
        Assert.That(problems.Select(problem => (problem.Place.Line, problem.Place.Column)), Is.EqualTo(new[] { (13, 8) }));
    }
}
