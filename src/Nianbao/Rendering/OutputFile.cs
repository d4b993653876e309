namespace Nianbao.Rendering;

/// <summary>A finished file of the site.</summary>
/// <param name="Path">From the root of the output, with slashes.</param>
public sealed record OutputFile(string Path, ReadOnlyMemory<byte> Content);
