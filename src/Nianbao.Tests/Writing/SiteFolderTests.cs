using System.Text;
using Nianbao.Rendering;
using Nianbao.Writing;

namespace Nianbao.Tests.Writing;

/// <summary>The old site or the new one, never a mixture, and never somebody else's folder.</summary>
internal sealed class SiteFolderTests
{
    private ScratchFolder scratch = null!;

    private string Output => scratch["out"];

    [SetUp]
    public void CreateFolder() => scratch = new ScratchFolder();

    [TearDown]
    public void RemoveFolder() => scratch.Dispose();

    [Test]
    public void A_new_folder_is_made()
    {
        Assert.That(Write(("zh/index.html", "你好")), Is.Empty);
        Assert.That(File.ReadAllText(scratch["out/zh/index.html"]), Is.EqualTo("你好"));
    }

    [Test]
    public void A_build_leaves_nothing_of_the_old_site_and_nothing_beside_the_new_one()
    {
        Write(("old.html", "1"));
        Write(("new.html", "2"));
        Assert.That(ScratchFolder.Snapshot(scratch.Path).Keys, Is.EqualTo(new[] { "out/.nianbao", "out/new.html" }));
    }

    [Test]
    public void The_folders_own_ignore_file_stays()
    {
        Directory.CreateDirectory(Output);
        File.WriteAllText(scratch["out/.gitignore"], "*");
        Write(("a.html", "1"));
        Write(("b.html", "2"));
        Assert.That(File.ReadAllText(scratch["out/.gitignore"]), Is.EqualTo("*"));
    }

    [Test]
    public void A_folder_with_other_files_is_refused()
    {
        Directory.CreateDirectory(Output);
        File.WriteAllText(scratch["out/thesis.doc"], "years of work");
        Assert.That(Write(("a.html", "1")), Is.EqualTo("out:1:1: error NB903: this folder holds files that are no site of this program. Name an empty or new folder: `--output DIR`.\n"));
        Assert.That(ScratchFolder.Snapshot(Output).Keys, Is.EqualTo(new[] { "thesis.doc" }));
    }

    [Test]
    public void What_others_put_beside_the_site_stays()
    {
        Write(("old/a.html", "1"));
        Directory.CreateDirectory(scratch["out/.git"]);
        File.WriteAllText(scratch["out/.git/HEAD"], "ref");
        File.WriteAllText(scratch["out/CNAME"], "nianbao.example");
        Write(("new/b.html", "2"));
        Assert.That(ScratchFolder.Snapshot(Output).Keys, Is.EquivalentTo(new[] { ".git/HEAD", ".nianbao", "CNAME", "new/b.html" }));
    }

    [Test]
    public void A_link_to_a_folder_stays_a_link()
    {
        Directory.CreateDirectory(scratch["real"]);
        Directory.CreateSymbolicLink(Output, scratch["real"]);
        Write(("a.html", "1"));
        Assert.That(File.ReadAllText(scratch["real/a.html"]), Is.EqualTo("1"));
    }

    [Test]
    public void A_folder_inside_the_content_is_refused()
    {
        Assert.That(SiteFolder.Write(scratch["content/site"], scratch["content"], [])[0].Code, Is.EqualTo("NB905"));
    }

    [Test]
    public void A_folder_around_the_content_is_refused()
    {
        Assert.That(SiteFolder.Write(scratch.Path, scratch["content"], [])[0].Code, Is.EqualTo("NB904"));
    }

    [Test]
    public void A_folder_that_cannot_be_made_leaves_the_old_site()
    {
        File.WriteAllText(scratch["file"], "");
        var problems = SiteFolder.Write(scratch["file/out"], scratch["content"], []);
        Assert.That(problems[0].Code, Is.EqualTo("NB902"));
        Assert.That(problems[0].Message, Does.EndWith("Nothing here was changed. Free the place, or name another folder: `--output DIR`."));
    }

    [Test]
    public void A_file_that_cannot_be_written_leaves_the_old_site()
    {
        Write(("a.html", "old"));
        Assert.That(Write(("a.html", "new"), ("a.html/index.html", "in the way")), Does.StartWith("out:1:1: error NB902: the site cannot be written: "));
        Assert.That(File.ReadAllText(scratch["out/a.html"]), Is.EqualTo("old"));
    }

    [Test]
    public void What_a_killed_build_left_is_cleared()
    {
        Write(("a.html", "1"));
        Directory.CreateDirectory(scratch["out.next/zh"]);
        File.WriteAllText(scratch["out.next/zh/half.html"], "<html>");
        Write(("b.html", "2"));
        Assert.That(ScratchFolder.Snapshot(scratch.Path).Keys, Is.EqualTo(new[] { "out/.nianbao", "out/b.html" }));
    }

    [Test]
    public void A_site_that_was_moved_aside_comes_back()
    {
        Write(("a.html", "1"));
        Directory.Move(Output, scratch["out.old"]);
        File.WriteAllText(scratch["file"], "");
        FolderExchange.Recover(Output);
        Assert.That(File.Exists(scratch["out/a.html"]));
    }

    [Test]
    public void Two_builds_at_once_do_not_mix()
    {
        using var other = FolderExchange.Lock(Output);
        Assert.That(Write(("a.html", "1")), Does.Contain("NB902"));
    }

    private string Write(params (string Path, string Text)[] files)
    {
        var output = files.Select(file => new OutputFile(file.Path, Encoding.UTF8.GetBytes(file.Text))).ToList();
        var problems = SiteFolder.Write(Output, scratch["content"], output);
        return string.Concat(problems.Select(Diagnostics.DiagnosticText.Render)).Replace(scratch.Path + "/", "");
    }
}
