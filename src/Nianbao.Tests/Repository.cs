using System.Runtime.CompilerServices;

namespace Nianbao.Tests;

/// <summary>Where the repository stands that these tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", ".."));

    public static string Fixtures { get; } = Path.Combine(Root, "src", "Nianbao.Tests", "Fixtures");

    /// <summary>Set to 1, the golden files are written anew instead of compared.</summary>
    public static bool IsAccepting { get; } = Environment.GetEnvironmentVariable("NIANBAO_ACCEPT") == "1";

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
