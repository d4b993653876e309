using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Nianbao.Model;
using Nianbao.Model.Pages;

namespace Nianbao.Rendering;

/// <summary>
/// What <c>metrics.js</c> loads: a directory with the names of all metrics, their other names for searching, and their figures in
/// chunks. Rows are arrays, since names of fields would be most of the file. A chunk carries its own lists of zones, periods and
/// reports and is joined by the metrics' ids alone: one of a newer build beside a directory of an older one still says what is true.
/// </summary>
public static class MetricIndexFiles
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IEnumerable<OutputFile> Of(IEnumerable<Page> pages) =>
        pages.Select(page => page.View).OfType<MetricListView>().Where(view => view.Index is not null).SelectMany(view => Of(view.Index!, view.Frame));

    private static IEnumerable<OutputFile> Of(MetricIndex index, PageFrame frame) =>
    [
        File(SitePaths.MetricDirectory(frame.Language), json => WriteDirectory(json, index, frame)),
        File(SitePaths.MetricSearch(frame.Language), json => WriteSearch(json, index, frame.Language)),
        .. index.Chunks.Select((chunk, number) => File(
            SitePaths.MetricChunk(frame.Language, number), json => new MetricChunkJson(json).Write(chunk))),
    ];

    private static OutputFile File(string path, Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options)) write(json);
        buffer.Write("\n"u8);
        return new(path, buffer.WrittenMemory);
    }

    private static void WriteDirectory(Utf8JsonWriter json, MetricIndex index, PageFrame frame)
    {
        json.WriteStartObject();
        json.WriteStartObject("words");
        foreach (var key in frame.Words.Keys.Where(IsForScript).Order(StringComparer.Ordinal)) json.WriteString(key[(key.IndexOf('.') + 1)..], frame.Words[key]);
        json.WriteEndObject();
        json.WriteStartArray("metrics");
        for (var chunk = 0; chunk < index.Chunks.Count; chunk++)
        {
            foreach (var metric in index.Chunks[chunk].Metrics) WriteMetric(json, metric, chunk, frame.Language);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static bool IsForScript(string key) =>
        key.StartsWith("table.", StringComparison.Ordinal) || key.StartsWith("script.", StringComparison.Ordinal);

    /// <summary>Id, name, theme, chunk, place by name, number of figures, newest year.</summary>
    private static void WriteMetric(Utf8JsonWriter json, IndexedMetric indexed, int chunk, Language language)
    {
        json.WriteStartArray();
        json.WriteStringValue(indexed.Metric.Id);
        json.WriteStringValue(indexed.Metric.Name[language]);
        json.WriteStringValue(indexed.Metric.Theme.Id);
        json.WriteNumberValue(chunk);
        json.WriteNumberValue(indexed.NamePlace);
        json.WriteNumberValue(indexed.Figures.Count);
        json.WriteNumberValue(indexed.Figures.Count == 0 ? 0 : indexed.Figures[0].Figure.Period.Year);
        json.WriteEndArray();
    }

    /// <summary>By id: the name in the other language, pinyin, both short names.</summary>
    private static void WriteSearch(Utf8JsonWriter json, MetricIndex index, Language language)
    {
        json.WriteStartObject();
        foreach (var metric in index.Chunks.SelectMany(chunk => chunk.Metrics).Select(indexed => indexed.Metric))
        {
            json.WriteStartArray(metric.Id);
            json.WriteStringValue(metric.Name[language.Other()]);
            json.WriteStringValue(metric.Pinyin);
            json.WriteStringValue(Extra(metric.Short.Zh, metric.Name.Zh));
            json.WriteStringValue(Extra(metric.Short.En, metric.Name.En));
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    /// <summary>A short name says something new only where it is no part of the full one.</summary>
    private static string Extra(string shortName, string name) => name.Contains(shortName, StringComparison.OrdinalIgnoreCase) ? "" : shortName;
}
