using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Nianbao.Model;
using Nianbao.Searching;

namespace Nianbao.Rendering;

/// <summary>The pieces of the index as compact JSON: rows are arrays, since names of fields would be most of a file.</summary>
internal static class SearchJson
{
    // Relaxed, since the files are data and never part of HTML: Chinese stays readable, and short.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A row a document: path, then title, value, context and text, each in Chinese and English.</summary>
    public static ReadOnlyMemory<byte> Entries(EntryPage page) => Write(json =>
    {
        json.WriteStartArray();
        foreach (var document in page.Documents)
        {
            json.WriteStartArray();
            json.WriteStringValue(document.Path);
            foreach (var text in new[] { document.Title, document.Value, document.Context, EntryPage.Shown(document.Text) }) WriteBoth(json, text);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    });

    /// <summary>
    /// An object with a list for each term: how many documents have it, then an array for each impact, the greatest first: the
    /// impact, then document and facets in turn, documents as differences.
    /// </summary>
    public static ReadOnlyMemory<byte> Shard(Shard shard, IReadOnlyList<int> facets) => Write(json =>
    {
        json.WriteStartObject();
        foreach (var list in shard.Lists)
        {
            json.WriteStartArray(list.Term);
            json.WriteNumberValue(list.Total);
            foreach (var (impact, documents) in list.Groups()) WriteGroup(json, impact, documents, facets);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    });

    public static ReadOnlyMemory<byte> Strings(IEnumerable<string> texts) => Write(json => WriteStrings(json, texts));

    public static ReadOnlyMemory<byte> Manifest(SearchManifest manifest) => Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("version", manifest.Version);
        json.WriteStartArray("kinds");
        foreach (var (kind, count) in manifest.Counts) WriteKind(json, kind, count);
        json.WriteEndArray();
        json.WriteStartArray("years");
        foreach (var year in manifest.Facets.Years) json.WriteNumberValue(year);
        json.WriteEndArray();
        json.WritePropertyName("themes");
        WriteStrings(json, manifest.Facets.Themes);
        json.WritePropertyName("routes");
        WriteStrings(json, manifest.Routes);
        json.WriteEndObject();
    });

    /// <summary>Name, number of documents, documents in a file.</summary>
    private static void WriteKind(Utf8JsonWriter json, SearchKind kind, int count)
    {
        json.WriteStartArray();
        json.WriteStringValue(Names.Of(kind));
        json.WriteNumberValue(count);
        json.WriteNumberValue(EntryPage.Size(kind));
        json.WriteEndArray();
    }

    private static void WriteGroup(Utf8JsonWriter json, int impact, IReadOnlyList<int> documents, IReadOnlyList<int> facets)
    {
        json.WriteStartArray();
        json.WriteNumberValue(impact);
        var last = 0;
        foreach (var document in documents)
        {
            json.WriteNumberValue(document - last);
            json.WriteNumberValue(facets[document]);
            last = document;
        }

        json.WriteEndArray();
    }

    private static void WriteBoth(Utf8JsonWriter json, Translated<string> text)
    {
        json.WriteStringValue(text.Zh);
        json.WriteStringValue(text.En);
    }

    private static void WriteStrings(Utf8JsonWriter json, IEnumerable<string> texts)
    {
        json.WriteStartArray();
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private static ReadOnlyMemory<byte> Write(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options)) write(json);
        return buffer.WrittenSpan.ToArray();
    }
}
