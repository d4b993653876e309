using System.Text;
using Nianbao.Diagnostics;
using Nianbao.Rendering;

namespace Nianbao.Writing;

/// <summary>
/// Writes the site beside the old one and then exchanges the two folders in one step: a reader, a failure or a kill at any moment
/// finds the old site or the new one, whole. Refuses to replace a folder that it did not write, and keeps what others put beside the site.
/// </summary>
public static class SiteFolder
{
    /// <summary>Stands in every folder that this program wrote, and lists what it wrote there, a name a line.</summary>
    private const string Mark = ".nianbao";

    /// <summary>May stand in an empty folder, so that a repository can have it.</summary>
    private const string Ignore = ".gitignore";

    /// <summary>Replaces the site in <paramref name="folder"/>; the problems, if it cannot.</summary>
    /// <param name="folder">Where the site stands; it need not exist.</param>
    /// <param name="content">The content folder; neither of the two may be inside the other.</param>
    /// <param name="files">The whole site.</param>
    public static IReadOnlyList<Diagnostic> Write(string folder, string content, IReadOnlyList<OutputFile> files)
    {
        var named = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        try
        {
            var target = Directory.Exists(named) && Directory.ResolveLinkTarget(named, returnFinalTarget: true) is { } real ? real.FullName : named;
            if (Contains(target, Path.GetFullPath(content))) return [Problems.HoldsContent(At(folder))];
            if (Contains(Path.GetFullPath(content), target)) return [Problems.InsideContent(At(folder))];
            FolderExchange.Recover(target);
            if (!IsOurs(target)) return [Problems.NotASite(At(folder))];
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            using var only = FolderExchange.Lock(target);
            var next = FolderExchange.NewFolder(target);
            WriteFiles(next, target, files);
            FolderExchange.Replace(target, next);
            return [];
        }
        catch (Exception e) when (OfTheDisk(e) is { } cause)
        {
            return [Problems.CannotWrite(At(folder), cause.Message)];
        }
    }

    /// <summary>The failure of the disk in it; files are written side by side, so that several may have failed.</summary>
    private static Exception? OfTheDisk(Exception e) => e switch
    {
        IOException or UnauthorizedAccessException => e,
        AggregateException several => several.InnerExceptions.Select(OfTheDisk).FirstOrDefault(cause => cause is not null),
        _ => null,
    };

    private static void WriteFiles(string next, string target, IReadOnlyList<OutputFile> files)
    {
        foreach (var folder in files.Select(file => Path.GetDirectoryName(Path.Combine(next, file.Path))!).Distinct(StringComparer.Ordinal)) Directory.CreateDirectory(folder);
        Parallel.ForEach(files, file => WriteFile(Path.Combine(next, file.Path), file.Content.Span));
        var names = files.Select(file => file.Path.Split('/')[0]).Distinct().Order(StringComparer.Ordinal).ToList();
        WriteFile(Path.Combine(next, Mark), Encoding.UTF8.GetBytes(string.Join('\n', names.Prepend("Written by Nianbao, and replaced by its next build:")) + "\n"));
        foreach (var foreign in Foreign(target).Except(names)) Copy(Path.Combine(target, foreign), Path.Combine(next, foreign));
    }

    /// <summary>What stands in the folder and was not written by this program: .gitignore, .git, CNAME.</summary>
    private static IEnumerable<string> Foreign(string target)
    {
        var mark = Path.Combine(target, Mark);
        if (!Directory.Exists(target)) return [];
        HashSet<string> ours = File.Exists(mark) ? [Mark, .. File.ReadLines(mark).Skip(1)] : [];
        return Directory.GetFileSystemEntries(target).Select(path => Path.GetFileName(path)).Where(name => name == Ignore || !ours.Contains(name));
    }

    private static void Copy(string from, string to)
    {
        if (File.Exists(from)) File.Copy(from, to);
        if (!Directory.Exists(from)) return;
        Directory.CreateDirectory(to);
        foreach (var inner in Directory.EnumerateFileSystemEntries(from)) Copy(inner, Path.Combine(to, Path.GetFileName(inner)));
    }

    private static void WriteFile(string path, ReadOnlySpan<byte> content)
    {
        using var handle = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, preallocationSize: content.Length);
        RandomAccess.Write(handle, content, 0);
    }

    /// <summary>A folder may be replaced if it is absent, empty but for an ignore file, or has our mark.</summary>
    private static bool IsOurs(string target)
    {
        if (File.Exists(target)) return false;
        if (!Directory.Exists(target) || File.Exists(Path.Combine(target, Mark))) return true;
        return Directory.EnumerateFileSystemEntries(target).All(path => Path.GetFileName(path) == Ignore);
    }

    private static bool Contains(string folder, string inner) =>
        (inner + Path.DirectorySeparatorChar).StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static Place At(string folder) => new(new SourceFile(folder.Replace('\\', '/'), ""), 0, 0);
}
