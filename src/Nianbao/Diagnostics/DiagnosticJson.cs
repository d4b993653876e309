using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Nianbao.Diagnostics;

/// <summary>Writes diagnostics for programs: a JSON array, in the order in which people see them.</summary>
public static class DiagnosticJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Render(IReadOnlyList<Diagnostic> diagnostics) => Write(json =>
    {
        json.WriteStartArray();
        foreach (var diagnostic in diagnostics) Write(json, diagnostic);
        json.WriteEndArray();
    });

    internal static string Write(Action<Utf8JsonWriter> write)
    {
        var content = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(content, Options)) write(json);
        return Encoding.UTF8.GetString(content.WrittenSpan) + "\n";
    }

    private static void Write(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("path", diagnostic.Place.File.Path);
        json.WriteNumber("line", diagnostic.Place.Line);
        json.WriteNumber("column", diagnostic.Place.Column);
        json.WriteNumber("endColumn", diagnostic.Place.EndColumn);
        json.WriteString("severity", diagnostic.Severity == Severity.Error ? "error" : "warning");
        json.WriteString("code", diagnostic.Code);
        json.WriteString("message", diagnostic.Message);
        json.WriteEndObject();
    }
}
