using System.Diagnostics;
using System.Text.Json;

namespace Nianbao.Tests.CommandLine;

/// <summary>What <c>diff</c> says of two folders and of two revisions, and its exit codes.</summary>
internal sealed class DiffTests
{
    private const string Original = "reports/hill-2024/report.zh.md";
    private const string Translation = "reports/hill-2024/report.en.md";

    private ScratchFolder scratch = null!;

    [SetUp]
    public void CreateFolder() => scratch = ScratchFolder.WithFixture("small");

    [TearDown]
    public void RemoveFolder() => scratch.Dispose();

    [Test]
    public void The_same_content_has_no_differences()
    {
        var run = Run.Nianbao(scratch.Path, "diff", "content", "content");
        Assert.That((run.ExitCode, run.Output, run.Errors), Is.EqualTo((0, "0 added, 0 removed, 0 changed.\n", "")));
    }

    [Test]
    public void A_changed_figure_is_shown_with_both_sentences_old_and_new()
    {
        MoreProjects(Copy("newer"));
        var run = Run.Nianbao(scratch.Path, "diff", "content", "newer");
        Assert.That(run.ExitCode, Is.Zero, run.Errors);
        Assert.That(run.Output, Is.EqualTo("""
            ~ hill-2024/projects-signed: value 88 → 90; qualifiers (none) → at-least
                zh - 新签约项目88个，比上年下降26.7%；一家公司获评AA+。
                zh + 新签约项目90个以上，比上年下降26.7%；一家公司获评AA+。
                en - Hill signed 88 projects, down 26.7% on the year; a company was rated AA+.
                en + Hill signed at least 90 projects, down 26.7% on the year; a company was rated AA+.
            0 added, 0 removed, 1 changed.

            """));
    }

    [Test]
    public void Added_and_removed_figures_are_shown_with_their_sentences()
    {
        WithoutHouseholds(Copy("newer"));
        Assert.That(Run.Nianbao(scratch.Path, "diff", "content", "newer").Output, Is.EqualTo("""
            - hill-2024/households-served: 近3万户 / nearly 30,000 households (households-served, hill, 2024)
                zh - 雨污分流惠及近3万户。
                en - New sewers reached nearly 30,000 households.
            0 added, 1 removed, 0 changed.

            """));
        Assert.That(Run.Nianbao(scratch.Path, "diff", "newer", "content").Output, Does.StartWith("+ hill-2024/households-served: 近3万户"));
    }

    [TestCase("    kind: target\n", "", "kind target → outcome")]
    [TestCase("    period: 2025\n", "    period: 2026\n", "period 2025 → 2026")]
    [TestCase("    metric: projects-signed\n", "    metric: projects-signed\n    zone: hill-park\n", "zone hill → hill-park")]
    [TestCase("    doubt: {zh: 原文字迹不清。, en: The original is hard to read here.}\n", "", "doubt 原文字迹不清。 / The original is hard to read here. → (none)")]
    public void Every_part_of_a_figure_is_compared(string old, string replacement, string expected)
    {
        var folder = Copy("newer");
        Edit(Path.Combine(folder, Original), (old, replacement));
        Rehash(folder);
        var run = Run.Nianbao(scratch.Path, "diff", "content", "newer");
        Assert.That(run.Output, Does.StartWith($"~ hill-2024/projects-2025: {expected}\n"), run.Errors);
    }

    [Test]
    public void Json_has_the_fields_of_the_data()
    {
        MoreProjects(Copy("newer"));
        var root = JsonDocument.Parse(Run.Nianbao(scratch.Path, "diff", "content", "newer", "--format", "json").Output).RootElement;
        var changed = root.GetProperty("changed")[0];
        Assert.That(root.GetProperty("added").GetArrayLength() + root.GetProperty("removed").GetArrayLength(), Is.Zero);
        Assert.That(changed.GetProperty("id").GetString(), Is.EqualTo("hill-2024/projects-signed"));
        Assert.That(changed.GetProperty("changes")[0].GetRawText().ReplaceLineEndings("").Replace(" ", ""), Is.EqualTo("""{"field":"value","old":"88","new":"90"}"""));
        Assert.That(changed.GetProperty("new").GetProperty("sentence").GetProperty("zh").GetString(), Is.EqualTo("新签约项目90个以上，比上年下降26.7%；一家公司获评AA+。"));
        Assert.That(changed.GetProperty("old").GetProperty("sentence").GetProperty("en").GetString(), Does.StartWith("Hill signed 88 projects"));
    }

    [Test]
    public void Markdown_lists_the_same()
    {
        MoreProjects(Copy("newer"));
        Assert.That(Run.Nianbao(scratch.Path, "diff", "content", "newer", "--format", "markdown").Output, Is.EqualTo("""
            # Figures: 0 added, 0 removed, 1 changed.

            ## Changed

            - `hill-2024/projects-signed`: value 88 → 90; qualifiers (none) → at-least
              - old, zh: 新签约项目88个，比上年下降26.7%；一家公司获评AA+。
              - new, zh: 新签约项目90个以上，比上年下降26.7%；一家公司获评AA+。
              - old, en: Hill signed 88 projects, down 26.7% on the year; a company was rated AA+.
              - new, en: Hill signed at least 90 projects, down 26.7% on the year; a company was rated AA+.

            """));
    }

    [Test]
    public void Two_revisions_of_the_content_are_compared()
    {
        Commit("v1");
        MoreProjects(scratch["content"]);
        Commit("v2");
        var run = Run.Nianbao(scratch.Path, "diff", "v1", "v2");
        Assert.That(run.ExitCode, Is.Zero, run.Errors);
        Assert.That(run.Output, Does.StartWith("~ hill-2024/projects-signed: value 88 → 90"));
    }

    [Test]
    public void A_folder_wins_over_a_revision_of_the_same_name()
    {
        Commit("newer");
        MoreProjects(Copy("newer"));
        Assert.That(Run.Nianbao(scratch.Path, "diff", "content", "newer").Output, Does.EndWith("1 changed.\n"));
    }

    [Test]
    public void Errors_of_a_revision_are_shown_at_its_files_and_the_exit_code_is_1()
    {
        File.AppendAllText(scratch["content/" + Translation], "\n<script>\n");
        Commit("broken");
        var run = Run.Nianbao(scratch.Path, "diff", "broken", "content");
        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Errors, Does.StartWith("broken:content/reports/hill-2024/report.en.md:30:1: error NB304"));
        Assert.That(run.Output, Is.Empty);
    }

    [Test]
    public void A_name_that_is_neither_folder_nor_revision_is_2()
    {
        Commit("v1");
        var run = Run.Nianbao(scratch.Path, "diff", "v1", "v7");
        Assert.That((run.ExitCode, run.Errors), Is.EqualTo((2, "`v7` is neither a folder nor a commit, branch or tag of git. Name a content folder or a revision.\n")));
    }

    [Test]
    public void A_revision_without_content_is_2()
    {
        Commit("v1");
        var run = Run.Nianbao(scratch.Path, "diff", "v1", "content", "--content", "texts");
        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Errors, Does.StartWith("the revision `v1` has no folder `texts`"));
    }

    [Test]
    public void A_revision_is_never_taken_for_an_option_of_git()
    {
        Commit("v1");
        Assert.That(Run.Nianbao(scratch.Path, "diff", "v1", "--", "--output=stolen").ExitCode, Is.EqualTo(2));
        Assert.That(File.Exists(scratch["stolen"]), Is.False);
    }

    [Test]
    public void Without_git_a_revision_is_3()
    {
        var run = Run.NianbaoWith("PATH", scratch.Path, scratch.Path, "diff", "v1", "content");
        Assert.That(run.ExitCode, Is.EqualTo(3));
        Assert.That(run.Errors, Does.Contain("`git` is needed"));
    }

    private static void MoreProjects(string folder)
    {
        Edit(
            Path.Combine(folder, Original),
            ("projects-signed: {value: 88个,", "projects-signed: {value: 90个以上,"), ("[88个]", "[90个以上]"));
        Edit(Path.Combine(folder, Translation), ("[88 projects]", "[at least 90 projects]"));
        Rehash(folder);
    }

    private static void WithoutHouseholds(string folder)
    {
        Edit(Path.Combine(folder, Original), ("  households-served: 近3万户\n", ""), ("[近3万户]{#households-served}", "近[3]{.plain}万户"));
        Edit(Path.Combine(folder, Translation), ("[nearly 30,000 households]{#households-served}", "many households"));
        Rehash(folder);
    }

    private static void Edit(string file, params ReadOnlySpan<(string Old, string New)> edits)
    {
        var text = File.ReadAllText(file);
        foreach (var (old, replacement) in edits)
        {
            Assert.That(text, Does.Contain(old));
            text = text.Replace(old, replacement);
        }

        File.WriteAllText(file, text);
    }

    private static void Rehash(string folder)
    {
        var hash = new Diagnostics.SourceFile("", File.ReadAllText(Path.Combine(folder, Original))).Hash;
        var lines = File.ReadAllLines(Path.Combine(folder, Translation));
        File.WriteAllLines(Path.Combine(folder, Translation), lines.Select(line => line.StartsWith("translates:", StringComparison.Ordinal) ? "translates: " + hash : line));
    }

    private string Copy(string name)
    {
        foreach (var (path, content) in ScratchFolder.Snapshot(scratch["content"]))
        {
            var file = Path.Combine(scratch[name], path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, content);
        }

        return scratch[name];
    }

    private void Commit(string tag)
    {
        Git("init", "--quiet");
        Git("add", "content");
        Git("-c", "user.name=Tester", "-c", "user.email=tester@example.org", "-c", "commit.gpgsign=false", "commit", "--quiet", "--message", tag);
        Git("tag", tag);
    }

    private void Git(params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = scratch.Path, UseShellExecute = false })!;
        git.WaitForExit();
        Assert.That(git.ExitCode, Is.Zero, string.Join(' ', arguments));
    }
}
