using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Nianbao.Model;
using Nianbao.Model.Pages;
using Nianbao.Rendering;

namespace Nianbao.Tests.Scale;

/// <summary>
/// The most that one view of the index of metrics can load, in bytes, compressed: the directory, the search and the largest files of
/// rows. <c>metrics.js</c> takes no more of these in one step.
/// </summary>
/// <param name="Syllables">How characters are read: the part of the search that grows slowly.</param>
internal sealed record HeaviestView(long Directory, long Search, long Syllables, long Rows)
{
    public const long Limit = 300_000;

    /// <summary>As <c>atOnce</c> in <c>metrics.js</c>.</summary>
    public const int FilesAtOnce = 40;

    public long Total => Directory + Search + Syllables + Rows;

    public static HeaviestView Of(IEnumerable<OutputFile> files, Language language)
    {
        var contents = files.ToDictionary(file => file.Path, file => file.Content, StringComparer.Ordinal);
        using var search = JsonDocument.Parse(contents[SitePaths.MetricSearch(language)]);
        var rows = Enumerable.Range(0, contents.Count).Select(number => SitePaths.MetricRows(language, number)).TakeWhile(contents.ContainsKey);
        return new(
            Compressed(contents[SitePaths.MetricDirectory(language)]),
            Compressed(search.RootElement.GetProperty("metrics")),
            Compressed(search.RootElement.GetProperty("syllables")),
            rows.Select(path => Compressed(contents[path])).OrderDescending().Take(FilesAtOnce).Sum());
    }

    private static long Compressed(JsonElement json) => Compressed(Encoding.UTF8.GetBytes(json.GetRawText()));

    public static long Compressed(ReadOnlyMemory<byte> content)
    {
        using var stream = new MemoryStream();
        using (var gzip = new GZipStream(stream, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(content.Span);
        return stream.Length;
    }
}
