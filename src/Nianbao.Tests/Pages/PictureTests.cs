namespace Nianbao.Tests.Pages;

/// <summary>Not a test: writes the sample site to a folder, to be looked at in a browser.</summary>
[Explicit]
public class PictureTests
{
    [Test]
    public void The_sample_site_is_written_to_the_folder_in_NIANBAO_SAMPLE()
    {
        var folder = Environment.GetEnvironmentVariable("NIANBAO_SAMPLE") ?? Path.Combine(Path.GetTempPath(), "nianbao-sample");
        foreach (var (path, content) in RenderedSite.Sample.Files)
        {
            var file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, content.ToArray());
        }

        Assert.That(File.Exists(Path.Combine(folder, "index.html")));
    }
}
