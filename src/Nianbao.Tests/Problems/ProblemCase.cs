using System.Text.RegularExpressions;

namespace Nianbao.Tests.Problems;

/// <summary>
/// A file of <c>Problems/</c>: edits to the content of the fixture <c>small</c>, then a line <c>expect</c> and all that the program prints.
/// Edits: <c>edit FILE</c> with <c>- old</c> and <c>+ new</c> lines, <c>write FILE</c> with <c>+</c> lines, <c>bytes FILE HEX</c>,
/// <c>delete FILE</c>. The translation's hash is kept right unless the case says <c>keep hash</c>.
/// </summary>
internal sealed partial class ProblemCase(string path)
{
    private const string Expect = "\nexpect\n";

    private readonly string text = File.ReadAllText(path);

    public string Expected => text[(text.IndexOf(Expect, StringComparison.Ordinal) + Expect.Length)..];

    private IReadOnlyList<string> Script => text[..text.IndexOf(Expect, StringComparison.Ordinal)].Split('\n');

    public void Accept(string actual) => File.WriteAllText(path, string.Join('\n', Script) + Expect + actual);

    public void Apply(string content)
    {
        for (var i = 0; i < Script.Count; i++)
        {
            var words = Script[i].Split(' ');
            var target = words.Length > 1 ? Path.Combine(content, words[1]) : content;
            var below = Script.Skip(i + 1).TakeWhile(line => line.StartsWith('-') || line.StartsWith('+')).ToList();
            switch (words[0])
            {
                case "edit": Edit(target, Lines(below, '-'), Lines(below, '+')); break;
                case "write": Write(target, Lines(below, '+') + "\n"); break;
                case "bytes": File.WriteAllBytes(target, Convert.FromHexString(words[2])); break;
                case "delete" when Directory.Exists(target): Directory.Delete(target, recursive: true); break;
                case "delete": File.Delete(target); break;
            }
        }
        if (!Script.Contains("keep hash")) UpdateHashes(Path.Combine(content, "reports"));
    }

    private static void Edit(string file, string old, string replacement)
    {
        var before = File.ReadAllText(file);
        Assert.That(before, Does.Contain(old), $"the case edits {file}, which has not the text that it replaces");
        File.WriteAllText(file, before.Replace(old, replacement));
    }

    private static void Write(string file, string content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, content);
    }

    private static string Lines(IEnumerable<string> lines, char mark) =>
        string.Join('\n', lines.Where(line => line[0] == mark).Select(line => line.Length > 2 ? line[2..] : "")).Replace("\\t", "\t");

    private static void UpdateHashes(string reports)
    {
        foreach (var report in Directory.Exists(reports) ? Directory.GetDirectories(reports) : []) UpdateHash(report);
    }

    private static void UpdateHash(string report)
    {
        var (zh, en) = (Path.Combine(report, "report.zh.md"), Path.Combine(report, "report.en.md"));
        if (!File.Exists(zh) || !File.Exists(en)) return;
        var hash = new Diagnostics.SourceFile(zh, File.ReadAllText(zh)).Hash;
        File.WriteAllText(en, Translates().Replace(File.ReadAllText(en), $"translates: {hash}"));
    }

    [GeneratedRegex("translates: [0-9a-f]{16}")]
    private static partial Regex Translates();
}
