using System.Buffers;
using System.Text.Json;

namespace Nianbao.Rendering.Data;

/// <summary>Writes a JSON file that people read as well: indented, with what belongs together on one line.</summary>
internal static class DescriptionJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, IndentSize = 1, NewLine = "\n", Encoder = JsonTable.Encoder };

    public static ReadOnlyMemory<byte> Write(Action<Utf8JsonWriter> write)
    {
        var content = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(content, Options)) write(json);
        content.Write("\n"u8);
        return content.WrittenMemory;
    }

    /// <summary>A value on one line: a field of a schema, a text in both languages.</summary>
    public static void WriteLine(Utf8JsonWriter json, Action<Utf8JsonWriter> write)
    {
        var content = new ArrayBufferWriter<byte>();
        using (var line = new Utf8JsonWriter(content, new() { Encoder = JsonTable.Encoder })) write(line);
        json.WriteRawValue(content.WrittenSpan);
    }
}
