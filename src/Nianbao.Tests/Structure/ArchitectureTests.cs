using System.Text.RegularExpressions;

namespace Nianbao.Tests.Structure;

/// <summary>What the layout promises: each library is known to one place, and stages know only what comes before them.</summary>
internal sealed partial class ArchitectureTests
{
    private static readonly string Generator = Path.Combine(Repository.Root, "src", "Nianbao");

    [TestCase("YamlDotNet", "Reading/YamlTree.cs")]
    [TestCase("HtmlRenderer", "Rendering/PageRenderer.cs")]
    [TestCase("CsvHelper", "Rendering/Data/CsvTable.cs")]
    [TestCase("System.CommandLine", "CommandLine/Commands.cs")]
    public void Only_one_file_knows(string library, string file) =>
        Assert.That(Files().Where(pair => CodeOf(pair.Value).Contains(library)).Select(pair => pair.Key), Is.EqualTo(new[] { file }));

    [TestCase("Markdig", "Reading/ReportText/")]
    public void Only_one_folder_knows(string library, string folder) =>
        Assert.That(Files().Where(pair => CodeOf(pair.Value).Contains(library)).Select(pair => pair.Key), Is.Not.Empty.And.All.StartsWith(folder));

    [TestCase("Diagnostics", "")]
    [TestCase("Figures", "Model")]
    [TestCase("Reading", "Diagnostics Model")]
    [TestCase("Checking", "Diagnostics Figures Model Reading")]
    [TestCase("Comparing", "Diagnostics Figures Model Reading")]
    [TestCase("Planning", "Figures Model Model.Pages Templates")]
    [TestCase("Searching", "Model Model.Pages")]
    [TestCase("Rendering", "Figures Model Model.Pages Planning Searching Templates")]
    [TestCase("Writing", "Diagnostics Rendering")]
    [TestCase("Changes", "Model Rendering.Data")]
    public void A_stage_knows_only_what_comes_before_it(string stage, string allowed)
    {
        var known = Files().Where(pair => pair.Key.StartsWith(stage + "/", StringComparison.Ordinal))
            .SelectMany(pair => Uses().Matches(pair.Value)).Select(match => match.Groups["name"].Value).Distinct();
        var own = new[] { stage };
        Assert.That(known.Where(name => !name.StartsWith(stage + ".", StringComparison.Ordinal)).Except(own).Except(allowed.Split(' ')), Is.Empty);
    }

    [Test]
    public void Only_reading_writing_and_the_command_line_touch_the_disk()
    {
        var touching = Files().Where(pair => Disk().IsMatch(CodeOf(pair.Value))).Select(pair => pair.Key.Split('/')[0]).Distinct();
        Assert.That(touching, Is.SubsetOf(new[] { "Reading", "Writing", "CommandLine" }));
    }

    [Test]
    public void No_drawer_is_called_after_nothing()
    {
        var names = Files().Keys.SelectMany(name => name.Split('/')).Select(name => Path.GetFileNameWithoutExtension(name));
        Assert.That(names.Where(name => Drawer().IsMatch(name)), Is.Empty);
    }

    private static Dictionary<string, string> Files() => Directory.EnumerateFiles(Generator, "*.cs", SearchOption.AllDirectories)
        .Select(path => (Name: Path.GetRelativePath(Generator, path).Replace('\\', '/'), Path: path))
        .Where(file => !file.Name.StartsWith("bin/", StringComparison.Ordinal) && !file.Name.StartsWith("obj/", StringComparison.Ordinal))
        .ToDictionary(file => file.Name, file => File.ReadAllText(file.Path), StringComparer.Ordinal);

    private static string CodeOf(string text) => Comment().Replace(text, "");

    [GeneratedRegex(@"^using (static )?Nianbao\.(?<name>[\w.]+?)(\.\w+ = .*)?;", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Uses();

    [GeneratedRegex(@"^\s*//.*$", RegexOptions.Multiline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"(?<![\w.])(?:File|Directory)\.(?:Read|Write|Open|Create|Delete|Move|Copy|Exists|Enumerate|Get)\w*\(")]
    private static partial Regex Disk();

    [GeneratedRegex("^(?:Utils?|Helpers?|Common|Managers?|Misc)$", RegexOptions.IgnoreCase)]
    private static partial Regex Drawer();
}
