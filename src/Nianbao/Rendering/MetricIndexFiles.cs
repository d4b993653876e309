using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Nianbao.Model.Pages;

namespace Nianbao.Rendering;

/// <summary>
/// What <c>metrics.js</c> loads, so that no view of a large site is heavy:
/// <list type="bullet">
/// <item><c>index.json</c>: what each metric has figures of. It decides which metrics and figures fit, and where their rows stand.</item>
/// <item><c>search.json</c>: the names of all metrics; loaded with the first word.</item>
/// <item><c>figures-N.json</c>: some rows, a row being one figure; a metric without any has a row, too. Loaded for the metrics shown.</item>
/// </list>
/// All three list the metrics in one order and are joined by it. A row names its metric, so that it is true wherever it is shown.
/// </summary>
public static class MetricIndexFiles
{
    /// <summary>A row is some 20 bytes compressed. Few rows, so that many files for a few metrics each are light, too.</summary>
    public const int RowsOfFile = 40;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IEnumerable<OutputFile> Of(IEnumerable<Page> pages) =>
        pages.Select(page => page.View).OfType<MetricListView>().Where(view => view.Index is not null).SelectMany(view => Of(view.Index!, view.Frame));

    private static IEnumerable<OutputFile> Of(MetricIndex index, PageFrame frame)
    {
        OutputFile[] pieces =
        [
            File(SitePaths.MetricSearch(frame.Language), json => MetricSearchJson.Write(json, index)),
            .. Rows(index).Chunk(RowsOfFile).Select((rows, number) => File(
                SitePaths.MetricRows(frame.Language, number), json => new MetricRowsJson(json, frame.Language).Write(rows))),
        ];
        var version = FileVersion.Of(pieces);
        return [File(SitePaths.MetricDirectory(frame.Language), json => MetricDirectoryJson.Write(json, index, frame.Words, version)), .. pieces];
    }

    private static IEnumerable<(IndexedMetric Metric, IndexedFigure? Figure)> Rows(MetricIndex index) =>
        index.Metrics.SelectMany(metric => metric.Figures.DefaultIfEmpty<IndexedFigure?>(null), (metric, figure) => (metric, figure));

    private static OutputFile File(string path, Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options)) write(json);
        buffer.Write("\n"u8);
        return new(path, buffer.WrittenMemory);
    }
}
