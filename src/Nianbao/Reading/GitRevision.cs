using System.ComponentModel;
using System.Diagnostics;
using System.Formats.Tar;
using System.Text;

namespace Nianbao.Reading;

/// <summary>What came of looking for a revision.</summary>
public abstract record RevisionSearch
{
    /// <summary>The content of the revision, laid out in a folder that lives as long as this.</summary>
    public sealed record Found(string Folder) : RevisionSearch, IDisposable
    {
        public void Dispose() => Directory.Delete(Path.GetDirectoryName(Folder)!, recursive: true);
    }

    /// <summary>There is no such revision, or no content in it.</summary>
    public sealed record Missing(string Message) : RevisionSearch;

    /// <summary>Git cannot be asked.</summary>
    public sealed record Failed(string Message) : RevisionSearch;
}

/// <summary>Takes the content folder as it was in a commit, branch or tag, by way of the <c>git</c> program.</summary>
public static class GitRevision
{
    /// <param name="contentFolder">The content folder of the working tree; it need not exist any more.</param>
    public static RevisionSearch Find(string revision, string contentFolder)
    {
        var folder = Path.GetFullPath(contentFolder);
        var (above, name) = (Path.GetDirectoryName(folder) ?? folder, Path.GetFileName(folder));
        if (!Directory.Exists(above)) return new RevisionSearch.Missing($"`{revision}` is no folder, and there is no folder `{above}` whose revision it could be.");
        try
        {
            var commit = Ask(above, "rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}");
            return commit.ExitCode == 0
                ? Extract(revision, Encoding.ASCII.GetString(commit.Output.ToArray()).Trim(), above, name)
                : new RevisionSearch.Missing($"`{revision}` is neither a folder nor a commit, branch or tag of git{Reason(commit.Errors)}. Name a content folder or a revision.");
        }
        catch (Win32Exception)
        {
            return new RevisionSearch.Failed($"`{revision}` is no folder. To read it as a revision the program `git` is needed, and it is not installed here.");
        }
    }

    private static RevisionSearch Extract(string revision, string commit, string above, string name)
    {
        var archive = Ask(above, "--literal-pathspecs", "archive", "--format=tar", commit, "--", name);
        if (archive.ExitCode != 0) return new RevisionSearch.Missing($"the revision `{revision}` has no folder `{name}`{Reason(archive.Errors)}.");
        var target = Directory.CreateTempSubdirectory("nianbao-").FullName;
        TarFile.ExtractToDirectory(archive.Output, target, overwriteFiles: false);
        return new RevisionSearch.Found(Path.Combine(target, name));
    }

    private static (int ExitCode, MemoryStream Output, string Errors) Ask(string folder, params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = folder, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true,
        })!;
        var errors = git.StandardError.ReadToEndAsync();
        var output = new MemoryStream();
        git.StandardOutput.BaseStream.CopyTo(output);
        git.WaitForExit();
        output.Position = 0;
        return (git.ExitCode, output, errors.Result);
    }

    private static string Reason(string errors)
    {
        var line = errors.Split('\n')[0].Trim();
        return line.Length == 0 ? "" : $" ({line})";
    }
}
