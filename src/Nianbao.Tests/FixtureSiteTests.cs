using System.Text;
using System.Text.RegularExpressions;
using Nianbao.Diagnostics;

namespace Nianbao.Tests;

/// <summary>
/// Small sites with the pages that they must give: <c>Fixtures/NAME/content</c> and <c>Fixtures/NAME/expected</c>. A page that is missing,
/// changed or no longer made fails. The names of assets change with their bytes and are left out of the comparison.
/// </summary>
internal sealed partial class FixtureSiteTests
{
    private static IEnumerable<string> Sites() => Directory.GetDirectories(Repository.Fixtures).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    [TestCaseSource(nameof(Sites))]
    public async Task A_fixture_gives_its_expected_files(string name)
    {
        var made = await Make(Path.Combine(Repository.Fixtures, name, "content"));
        var folder = Path.Combine(Repository.Fixtures, name, "expected");
        if (Repository.IsAccepting) Accept(folder, made);
        var expected = ScratchFolder.Snapshot(folder);
        Assert.That(made.Keys, Is.EqualTo(expected.Keys));
        Assert.Multiple(() =>
        {
            foreach (var (path, text) in made) Assert.That(text, Is.EqualTo(Encoding.UTF8.GetString(expected[path])), path);
        });
    }

    private static async Task<SortedDictionary<string, string>> Make(string content)
    {
        var outcome = Journey.Check(content);
        Assert.That(string.Concat(outcome.Diagnostics.Select(DiagnosticText.Render)), Is.Empty);
        var files = await Journey.Render(outcome.Value!);
        return new(
            files.Where(file => !file.Path.StartsWith("assets/", StringComparison.Ordinal))
                .ToDictionary(file => file.Path, file => AssetHash().Replace(Encoding.UTF8.GetString(file.Content.Span), "assets/${name}.*.")),
            StringComparer.Ordinal);
    }

    private static void Accept(string folder, SortedDictionary<string, string> made)
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        foreach (var (path, text) in made)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, path))!);
            File.WriteAllText(Path.Combine(folder, path), text);
        }
    }

    [GeneratedRegex(@"assets/(?<name>[a-z-]+)\.[0-9a-f]{8}\.", RegexOptions.ExplicitCapture)]
    private static partial Regex AssetHash();
}
