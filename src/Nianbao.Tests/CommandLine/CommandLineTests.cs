namespace Nianbao.Tests.CommandLine;

/// <summary>The command line and its exit codes.</summary>
internal sealed class CommandLineTests
{
    private ScratchFolder scratch = null!;

    [SetUp]
    public void CreateFolder() => scratch = ScratchFolder.WithFixture("small");

    [TearDown]
    public void RemoveFolder() => scratch.Dispose();

    [Test]
    public void Without_a_command_it_builds_and_says_what_and_where()
    {
        var run = Run.Nianbao(scratch.Path);
        Assert.That(run.ExitCode, Is.Zero, run.Errors);
        Assert.That(run.Output, Does.Match(@"Built 1 report, 8 figures, 4 metrics and \d+ pages in \d+\.\d\d s\."));
        Assert.That(run.Output, Does.Contain("site-output/"));
        Assert.That(File.Exists(scratch["site-output/zh/index.html"]));
    }

    [Test]
    public void Content_with_errors_is_1_and_leaves_the_old_site()
    {
        Run.Nianbao(scratch.Path);
        var before = ScratchFolder.Snapshot(scratch["site-output"]);
        File.AppendAllText(scratch["content/reports/hill-2024/report.en.md"], "\n<script>\n");
        var run = Run.Nianbao(scratch.Path, "build");
        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Errors, Does.Contain("content/reports/hill-2024/report.en.md:30:1: error NB304").And.Contain("1 error, 0 warnings."));
        Assert.That(ScratchFolder.Snapshot(scratch["site-output"]), Is.EqualTo(before));
    }

    [Test]
    public void Check_writes_nothing()
    {
        var before = ScratchFolder.Snapshot(scratch.Path);
        var run = Run.Nianbao(scratch.Path, "check");
        Assert.That(run.ExitCode, Is.Zero, run.Errors);
        Assert.That(ScratchFolder.Snapshot(scratch.Path), Is.EqualTo(before));
    }

    [TestCase("--contents", "x")]
    [TestCase("publish")]
    [TestCase("--base-url", "example")]
    [TestCase("--base-url", "https://example.org/a?q=1#f")]
    [TestCase("serve", "--port", "99999")]
    [TestCase("serve", "--port", "abc")]
    public void A_wrong_command_line_is_2(params string[] arguments)
    {
        var run = Run.Nianbao(scratch.Path, arguments);
        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Errors, Does.Contain("--help"));
        Assert.That(run.Errors, Does.Not.Contain("   at "));
    }

    [Test]
    public void A_machine_that_fails_is_3()
    {
        File.WriteAllText(scratch["file"], "");
        var run = Run.Nianbao(scratch.Path, "--output", "file/site");
        Assert.That(run.ExitCode, Is.EqualTo(3));
        Assert.That(run.Errors, Does.StartWith("file/site:1:1: error NB902: the site cannot be written"));
    }

    [Test]
    public void A_file_that_cannot_be_read_is_3()
    {
        Assume.That(OperatingSystem.IsLinux(), "the unreadable file is one of Linux");
        File.Delete(scratch["content/site.yml"]);
        File.CreateSymbolicLink(scratch["content/site.yml"], "/proc/self/mem");
        var run = Run.Nianbao(scratch.Path, "check");
        Assert.That(run.ExitCode, Is.EqualTo(3));
        Assert.That(run.Errors, Does.StartWith("content/site.yml:1:1: error NB901: this cannot be read: "));
    }

    [Test]
    public void A_build_killed_at_any_moment_leaves_a_whole_site()
    {
        Run.Nianbao(scratch.Path);
        var whole = ScratchFolder.Snapshot(scratch["site-output"]);
        foreach (var milliseconds in new[] { 100, 200, 300, 400, 500, 600 })
        {
            using var process = Run.Start(scratch.Path);
            process.WaitForExit(milliseconds);
            process.Kill();
            process.WaitForExit();
            Assert.That(ScratchFolder.Snapshot(scratch["site-output"]), Is.EqualTo(whole), $"killed after {milliseconds} ms");
        }
    }
}
