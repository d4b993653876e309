using Nianbao.Diagnostics;
using Nianbao.Changes;
using Nianbao.Model;
using Nianbao.Reading;

namespace Nianbao.CommandLine;

/// <summary><c>diff</c>: which figures were added, removed or changed between two contents, each a folder or a revision of git.</summary>
internal static class DiffCommand
{
    public static int Run(DiffOptions options)
    {
        var (old, @new) = (Open(options.Old, options.Content), Open(options.New, options.Content));
        var exitCode = Math.Max(Show(old), Show(@new));
        if (exitCode != ExitCode.Done) return exitCode;
        var changes = FigureChanges.Between(old.Site!, @new.Site!);
        Talk.Print(options.Format switch
        {
            "json" => ChangeJson.Render(changes),
            "markdown" => ChangeMarkdown.Render(changes),
            _ => ChangeText.Render(changes),
        });
        return ExitCode.Done;
    }

    /// <summary>A folder wins over a revision of the same name.</summary>
    private static Opened Open(string name, string contentFolder)
    {
        if (Directory.Exists(name)) return Opened.From(Journey.Check(name));
        switch (GitRevision.Find(name, contentFolder))
        {
            case RevisionSearch.Found found:
                using (found) return Opened.From(Renamed(Journey.Check(found.Folder), found.Folder.Replace('\\', '/'), $"{name}:{Path.GetFileName(found.Folder)}"));
            case RevisionSearch.Missing missing: return new(null, [], missing.Message, ExitCode.WrongCommandLine);
            case RevisionSearch.Failed failed: return new(null, [], failed.Message, ExitCode.MachineFailed);
            default: throw new InvalidOperationException("A revision is found, missing, or git failed.");
        }
    }

    /// <summary>Problems of a revision are shown at <c>v1:content/…</c>, where git shows the file, and not at the folder that it was laid out in.</summary>
    private static Outcome<Site?> Renamed(Outcome<Site?> outcome, string folder, string shown) => outcome with
    {
        Diagnostics = [.. outcome.Diagnostics.Select(problem => problem with
        {
            Message = problem.Message.Replace(folder, shown),
            Place = problem.Place with { File = new(problem.Place.File.Path.Replace(folder, shown), problem.Place.File.Text) },
        })],
    };

    private static int Show(Opened opened)
    {
        if (opened.Message is not null) Console.Error.WriteLine(opened.Message);
        return opened.Site is null && opened.Message is null ? Talk.Show(opened.Problems) : opened.ExitCode;
    }

    private sealed record Opened(Site? Site, IReadOnlyList<Diagnostic> Problems, string? Message, int ExitCode)
    {
        public static Opened From(Outcome<Site?> outcome) => new(outcome.Value, outcome.Diagnostics, null, CommandLine.ExitCode.Done);
    }
}

/// <param name="Old">A content folder, or a revision of <paramref name="Content"/>.</param>
/// <param name="Format"><c>text</c>, <c>json</c> or <c>markdown</c>.</param>
internal sealed record DiffOptions(string Old, string New, string Content, string Format);
