using System.Security.Cryptography;

namespace Nianbao.Rendering;

/// <summary>A short name for what some files hold: scripts ask for pieces by it, so that a browser's cache never mixes two builds.</summary>
internal static class FileVersion
{
    public static string Of(IEnumerable<OutputFile> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files) hash.AppendData(file.Content.Span);
        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 4));
    }
}
