using System.Text;
using System.Text.Unicode;
using Nianbao.Diagnostics;

namespace Nianbao.Reading;

/// <summary>The files of a content folder as text.</summary>
/// <param name="Registers">The YAML files by name, without those that could not be read.</param>
/// <param name="Reports">A pair of files for each report, in the order of their ids.</param>
public sealed record ContentFiles(IReadOnlyDictionary<string, SourceFile> Registers, IReadOnlyList<ReportFiles> Reports)
{
    /// <summary>The ids of all reports that have a folder, also of those whose files could not be read.</summary>
    public IReadOnlyList<string> ReportIds { get; init; } = [];
}

public sealed record ReportFiles(string Id, SourceFile Original, SourceFile Translation);

/// <summary>Reads a content folder from disk: the only place where content is touched.</summary>
public static class ContentFolder
{
    public static readonly IReadOnlyList<string> RegisterNames = ["site.yml", "zones.yml", "themes.yml", "units.yml", "metrics.yml", "glossary.yml"];

    /// <summary>Reads the files of <paramref name="folder"/>, which diagnostics show by that path.</summary>
    public static Outcome<ContentFiles> Read(string folder)
    {
        var problems = new List<Diagnostic>();
        var registers = new Dictionary<string, SourceFile>(StringComparer.Ordinal);
        if (!Directory.Exists(folder))
        {
            problems.Add(Problems.NoContentFolder(Nowhere(folder)));
            return new(new(registers, []), problems);
        }
        foreach (var name in RegisterNames)
        {
            if (ReadText(Join(folder, name), problems) is { } file) registers.Add(name, file);
        }
        CheckContent(folder, problems);
        var folders = ReportFolders(Join(folder, "reports"), problems);
        var reports = folders.ConvertAll(reportFolder => ReadReport(reportFolder, problems)).OfType<ReportFiles>();
        return new(new(registers, [.. reports]) { ReportIds = folders.ConvertAll(reportFolder => Path.GetFileName(reportFolder)) }, problems);
    }

    private static List<string> ReportFolders(string reportsFolder, List<Diagnostic> problems)
    {
        var entries = Directory.Exists(reportsFolder) ? EntriesOf(reportsFolder, problems) : [];
        problems.AddRange(entries.Where(File.Exists).Select(path => Problems.StrayBesideReports(Nowhere(path))));
        var folders = entries.Where(Directory.Exists).ToList();
        if (folders.Count == 0) problems.Add(Problems.NoReports(Nowhere(reportsFolder)));
        return folders;
    }

    /// <summary>Null if one of the files cannot be read.</summary>
    private static ReportFiles? ReadReport(string reportFolder, List<Diagnostic> problems)
    {
        var id = Path.GetFileName(reportFolder);
        if (!Ids.IsId(id)) problems.Add(Problems.BadId(Nowhere(reportFolder), id));
        CheckReport(reportFolder, problems);
        var original = ReadText(Join(reportFolder, "report.zh.md"), problems);
        var translation = ReadText(Join(reportFolder, "report.en.md"), problems);
        return original is null || translation is null ? null : new(id, original, translation);
    }

    /// <summary>A misspelt name beside the right ones would go unnoticed.</summary>
    private static void CheckContent(string folder, List<Diagnostic> problems)
    {
        string[] known = [.. RegisterNames, "reports"];
        foreach (var (stray, name, missing) in Strays(folder, known, problems))
            problems.Add(Problems.StrayContent(Nowhere(stray), Suggestion.For(name, missing) is { Length: > 0 } suggestion ? suggestion : Suggestion.For(name, known)));
    }

    private static void CheckReport(string folder, List<Diagnostic> problems)
    {
        foreach (var (stray, name, missing) in Strays(folder, ["report.zh.md", "report.en.md"], problems))
            problems.Add(Problems.StrayInReport(Nowhere(stray), Suggestion.For(name, missing)));
    }

    /// <summary>What has another name than those that are read, and which of them are missing: one of these may be meant.</summary>
    private static IEnumerable<(string Path, string Name, IReadOnlyList<string> Missing)> Strays(string folder, string[] known, List<Diagnostic> problems)
    {
        var entries = EntriesOf(folder, problems).Select(path => (Path: path, Name: Path.GetFileName(path))).ToList();
        var missing = known.Except(entries.Select(entry => entry.Name), StringComparer.Ordinal).ToList();
        return entries.Where(entry => !known.Contains(entry.Name, StringComparer.Ordinal)).Select(entry => (entry.Path, entry.Name, (IReadOnlyList<string>)missing));
    }

    /// <summary>True of what people and their editors leave in any folder.</summary>
    private static bool IsLeftBehind(string name) =>
        name is "README.md" || name[0] is '.' or '~' or '#' || name[^1] == '~' || Path.GetExtension(name) is ".swp" or ".bak" or ".tmp";

    /// <summary>The paths in a folder, in an order of their own, without what editors leave behind.</summary>
    private static IReadOnlyList<string> EntriesOf(string folder, List<Diagnostic> problems)
    {
        try
        {
            return [.. Directory.GetFileSystemEntries(folder).Select(path => Path.GetFileName(path)).Where(name => !IsLeftBehind(name)).Order(StringComparer.Ordinal).Select(name => Join(folder, name))];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add(Problems.CannotRead(Nowhere(folder), e.Message));
            return [];
        }
    }

    private static SourceFile? ReadText(string path, List<Diagnostic> problems)
    {
        if (!File.Exists(path))
        {
            problems.Add(Problems.MissingFile(Nowhere(path)));
            return null;
        }
        if (ReadBytes(path, problems) is not { } bytes) return null;
        var file = new SourceFile(path, Decode(bytes, out var firstBad));
        if (firstBad is { } position) problems.Add(Problems.NotUtf8(new(file, position, 1)));
        else if (string.IsNullOrWhiteSpace(file.Text)) problems.Add(Problems.EmptyFile(new(file, 0, 0)));
        else return file;
        return null;
    }

    private static byte[]? ReadBytes(string path, List<Diagnostic> problems)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add(Problems.CannotRead(Nowhere(path), e.Message));
            return null;
        }
    }

    /// <summary>UTF-8 to text with line feeds and without byte order mark; also finds the first character that is not UTF-8.</summary>
    private static string Decode(byte[] bytes, out int? firstBad)
    {
        var text = Encoding.UTF8.GetString(bytes).Replace("\r\n", "\n");
        if (text.StartsWith('\ufeff')) text = text[1..];
        var wellFormed = Utf8.IsValid(bytes);
        firstBad = wellFormed ? null : Math.Max(0, text.IndexOf('\ufffd'));
        return text;
    }

    private static Place Nowhere(string path) => new(new SourceFile(Join(path), ""), 0, 0);

    private static string Join(params string[] parts) => Path.Combine(parts).Replace('\\', '/');
}
