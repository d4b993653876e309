namespace Nianbao.Tests;

/// <summary>A folder of its own for one test, removed at its end.</summary>
internal sealed class ScratchFolder : IDisposable
{
    public ScratchFolder() => Directory.CreateDirectory(Path);

    public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), "nianbao-" + Guid.NewGuid().ToString("N"));

    public string this[string name] => System.IO.Path.Combine(Path, name);

    public static ScratchFolder WithFixture(string name)
    {
        var scratch = new ScratchFolder();
        CopyFolder(System.IO.Path.Combine(Repository.Fixtures, name), scratch.Path);
        return scratch;
    }

    /// <summary>Every file below a folder, by its relative path.</summary>
    public static SortedDictionary<string, byte[]> Snapshot(string folder) => new(
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .ToDictionary(file => System.IO.Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllBytes),
        StringComparer.Ordinal);

    public void Dispose() => Directory.Delete(Path, recursive: true);

    private static void CopyFolder(string from, string to)
    {
        foreach (var (name, content) in Snapshot(from))
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(System.IO.Path.Combine(to, name))!);
            File.WriteAllBytes(System.IO.Path.Combine(to, name), content);
        }
    }
}
