using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Nianbao.Model;

namespace Nianbao.Rendering.Data;

/// <summary>Writes tables as JSON: an array with an object a line, so that files stay small and can be compared line by line.</summary>
internal static class JsonTable
{
    /// <summary>Relaxed, since the files are data and never pasted into HTML: Chinese and quotation marks stay readable.</summary>
    public static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    public static RowTexts Write(Table table)
    {
        var content = new ArrayBufferWriter<byte>();
        var ends = new List<int> { 0 };
        using var json = new Utf8JsonWriter(content, new() { Encoder = Encoder });
        foreach (var row in table.Rows)
        {
            json.Reset();
            WriteRow(json, table.Fields, row);
            json.Flush();
            ends.Add(content.WrittenCount);
        }

        var text = content.WrittenMemory;
        return new("[\n"u8.ToArray(), [.. ends.Skip(1).Select((end, row) => text[ends[row]..end])], ",\n"u8.ToArray(), "\n]\n"u8.ToArray());
    }

    public static void WriteRow(Utf8JsonWriter json, IReadOnlyList<Field> fields, IReadOnlyList<Cell> row)
    {
        json.WriteStartObject();
        for (var at = 0; at < fields.Count; at++)
        {
            json.WritePropertyName(fields[at].Name);
            WriteCell(json, fields[at], row[at]);
        }

        json.WriteEndObject();
    }

    public static void WriteCell(Utf8JsonWriter json, Field field, Cell cell)
    {
        switch (cell)
        {
            case Cell.Number { Value: { } value } when field.Type == FieldType.Integer: json.WriteNumberValue(value); break;
            case Cell.Number { Value: { } value }: json.WriteStringValue(value.ToString()); break;
            case Cell.Text { Value: { } text }: json.WriteStringValue(text); break;
            case Cell.Flag flag: json.WriteBooleanValue(flag.Value); break;
            case Cell.Words words: WriteWords(json, words.Values); break;
            case Cell.Both { Value: { } both }: WriteBoth(json, both); break;
            default: json.WriteNullValue(); break;
        }
    }

    private static void WriteWords(Utf8JsonWriter json, IReadOnlyList<string> words)
    {
        json.WriteStartArray();
        foreach (var word in words) json.WriteStringValue(word);
        json.WriteEndArray();
    }

    private static void WriteBoth(Utf8JsonWriter json, Translated<string> text)
    {
        json.WriteStartObject();
        foreach (var language in Languages.All) json.WriteString(language.Code(), text[language]);
        json.WriteEndObject();
    }
}
