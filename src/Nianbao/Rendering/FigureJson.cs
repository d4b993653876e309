using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Nianbao.Model;

namespace Nianbao.Rendering;

internal static class FigureJson
{
    // Relaxed, since the file is data and is never pasted into HTML: Chinese and quotation marks stay readable.
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true, IndentSize = 1, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static ReadOnlyMemory<byte> Write(IEnumerable<FigureData> rows)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartArray();
            foreach (var row in rows) WriteRow(json, row);
            json.WriteEndArray();
        }

        buffer.Write("\n"u8);
        return buffer.WrittenMemory;
    }

    private static void WriteRow(Utf8JsonWriter json, FigureData row)
    {
        json.WriteStartObject();
        WriteSubject(json, row);
        WriteValue(json, row);
        WriteBoth(json, "printed", row.Figure.Printed);
        WriteBoth(json, "sentence", row.Figure.Sentence);
        WriteBoth(json, "url", row.Url);
        json.WriteBoolean("headline", row.Figure.Headline);
        WriteBoth(json, "doubt", row.Figure.Doubt);
        json.WriteEndObject();
    }

    private static void WriteSubject(Utf8JsonWriter json, FigureData row)
    {
        json.WriteString("id", row.Figure.Id);
        json.WriteString("report", row.Figure.ReportId);
        json.WriteString("zone", row.Figure.Zone.Id);
        json.WriteString("theme", row.Figure.Metric.Theme.Id);
        json.WriteString("metric", row.Figure.Metric.Id);
        json.WriteString("measure", row.Measure);
        json.WriteString("kind", row.Kind);
        json.WriteString("period", row.Figure.Period.Text);
    }

    private static void WriteValue(Utf8JsonWriter json, FigureData row)
    {
        json.WriteString("value", row.Value?.ToString());
        json.WriteString("text", row.Text);
        json.WriteString("unit", row.Unit);
        json.WriteStartArray("qualifiers");
        foreach (var qualifier in row.Qualifiers) json.WriteStringValue(qualifier);
        json.WriteEndArray();
    }

    private static void WriteBoth(Utf8JsonWriter json, string name, Translated<string>? text)
    {
        if (text is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("zh", text.Zh);
        json.WriteString("en", text.En);
        json.WriteEndObject();
    }
}
