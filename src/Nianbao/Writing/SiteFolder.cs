using Nianbao.Diagnostics;
using Nianbao.Rendering;

namespace Nianbao.Writing;

/// <summary>
/// Writes the site beside the old one and then exchanges the two folders in one step: a reader, a failure or a kill at any moment
/// finds the old site or the new one, whole. Refuses to replace a folder that it did not write.
/// </summary>
public static class SiteFolder
{
    /// <summary>Stands in every folder that this program wrote.</summary>
    private const string Mark = ".nianbao";

    /// <summary>Kept from the old folder: its own ignore file, which belongs to the repository.</summary>
    private const string Kept = ".gitignore";

    /// <summary>Replaces the site in <paramref name="folder"/>; the problems, if it cannot.</summary>
    /// <param name="folder">Where the site stands; it need not exist.</param>
    /// <param name="content">The content folder, which must not be inside.</param>
    /// <param name="files">The whole site.</param>
    public static IReadOnlyList<Diagnostic> Write(string folder, string content, IReadOnlyList<OutputFile> files)
    {
        var target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        try
        {
            if (Contains(target, Path.GetFullPath(content))) return [Problems.HoldsContent(At(folder))];
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
        WriteFile(Path.Combine(next, Mark), "Written by Nianbao, and replaced as a whole by its next build.\n"u8);
        var kept = Path.Combine(target, Kept);
        if (File.Exists(kept)) File.Copy(kept, Path.Combine(next, Kept));
    }

    private static void WriteFile(string path, ReadOnlySpan<byte> content)
    {
        using var handle = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, preallocationSize: content.Length);
        RandomAccess.Write(handle, content, 0);
    }

    /// <summary>A folder may be replaced if it is absent, empty but for what is kept, or has our mark.</summary>
    private static bool IsOurs(string target)
    {
        if (File.Exists(target)) return false;
        if (!Directory.Exists(target) || File.Exists(Path.Combine(target, Mark))) return true;
        return Directory.EnumerateFileSystemEntries(target).All(path => Path.GetFileName(path) == Kept);
    }

    private static bool Contains(string folder, string inner) =>
        (inner + Path.DirectorySeparatorChar).StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static Place At(string folder) => new(new SourceFile(folder.Replace('\\', '/'), ""), 0, 0);
}
