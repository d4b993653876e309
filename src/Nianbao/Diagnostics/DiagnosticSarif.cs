using System.Text.Json;

namespace Nianbao.Diagnostics;

/// <summary>Writes diagnostics as SARIF 2.1.0 (OASIS), which code hosts and editors show beside the lines.</summary>
public static class DiagnosticSarif
{
    public static string Render(IReadOnlyList<Diagnostic> diagnostics) => DiagnosticJson.Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        var rules = diagnostics.Select(diagnostic => diagnostic.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        WriteTool(json, rules);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        foreach (var diagnostic in diagnostics) WriteResult(json, diagnostic, rules.IndexOf(diagnostic.Code));
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteTool(Utf8JsonWriter json, IReadOnlyList<string> rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "Nianbao");
        json.WriteStartArray("rules");
        var explanations = Explanations.Read();
        foreach (var rule in rules) WriteRule(json, rule, explanations[rule]);

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>No <c>helpUri</c>: the explanations have no public address.</summary>
    private static void WriteRule(Utf8JsonWriter json, string rule, Explanation explanation)
    {
        json.WriteStartObject();
        json.WriteString("id", rule);
        WriteText(json, "shortDescription", explanation.Cause);
        WriteText(json, "fullDescription", $"{explanation.Cause} {explanation.Remedy}");
        WriteText(json, "help", explanation.Remedy);
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, Diagnostic diagnostic, int rule)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Code);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", diagnostic.Severity == Severity.Error ? "error" : "warning");
        WriteText(json, "message", diagnostic.Message);
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        WriteLocation(json, diagnostic.Place);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter json, Place place)
    {
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", AddressOf(place.File.Path));
        json.WriteEndObject();
        if (place.File.Text.Length == 0) return; // a file that is missing has no lines
        json.WriteStartObject("region");
        json.WriteNumber("startLine", place.Line);
        json.WriteNumber("startColumn", place.Column);
        json.WriteNumber("endColumn", place.EndColumn);
        json.WriteEndObject();
    }

    /// <summary>A relative path stays relative, to the folder that the program was started in.</summary>
    private static string AddressOf(string path) =>
        Path.IsPathRooted(path) ? new Uri(path).AbsoluteUri : string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
