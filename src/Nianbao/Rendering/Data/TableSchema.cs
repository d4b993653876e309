using System.Text.Json;
using Nianbao.Model;

namespace Nianbao.Rendering.Data;

/// <summary>The schema of one table as a Data Package has it (https://datapackage.org/standard/table-schema/).</summary>
internal static class TableSchema
{
    public static void Write(Utf8JsonWriter json, Table table)
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://datapackage.org/profiles/2.0/tableschema.json");
        json.WriteStartArray("fields");
        foreach (var field in table.Fields)
        {
            foreach (var column in field.Columns) DescriptionJson.WriteLine(json, line => WriteField(line, field, column));
        }

        json.WriteEndArray();
        WriteStrings(json, "missingValues", [""]);
        WriteStrings(json, "primaryKey", [table.Key.Name]);
        WriteForeignKeys(json, table);
        json.WriteEndObject();
    }

    private static void WriteField(Utf8JsonWriter json, Field field, (string Name, Language? Language) column)
    {
        json.WriteStartObject();
        json.WriteString("name", column.Name);
        json.WriteString("type", TypeOf(field.Type));
        if (field.Type == FieldType.AddressInBoth) json.WriteString("format", "uri");
        json.WriteString("title", field.Title.En + Suffix(column.Language));
        json.WriteString("description", field.Description.En);
        if (field.Unit is not null) json.WriteString("unit", field.Unit);
        WriteConstraints(json, field);
        json.WriteEndObject();
    }

    private static string TypeOf(FieldType type) => type switch
    {
        FieldType.Decimal => "number",
        FieldType.Integer => "integer",
        FieldType.Flag => "boolean",
        _ => "string", // words too: the type "list" is new in version 2, and most tools refuse what they do not know
    };

    private static string Suffix(Language? language) => language switch
    {
        Language.Zh => " (Chinese)",
        Language.En => " (English)",
        _ => "",
    };

    private static void WriteConstraints(Utf8JsonWriter json, Field field)
    {
        json.WriteStartObject("constraints");
        json.WriteBoolean("required", field.IsRequired);
        if (field.IsKey) json.WriteBoolean("unique", true);
        if (field.Pattern is not null) json.WriteString("pattern", field.Pattern);
        if (field.Minimum is { } minimum) json.WriteNumber("minimum", minimum);
        if (field.Choices is not null) WriteStrings(json, "enum", field.Choices);
        json.WriteEndObject();
    }

    private static void WriteForeignKeys(Utf8JsonWriter json, Table table)
    {
        json.WriteStartArray("foreignKeys");
        foreach (var field in table.ForeignKeys) DescriptionJson.WriteLine(json, line => WriteForeignKey(line, table, field));
        json.WriteEndArray();
    }

    private static void WriteForeignKey(Utf8JsonWriter json, Table table, Field field)
    {
        json.WriteStartObject();
        WriteStrings(json, "fields", [field.Name]);
        json.WriteStartObject("reference");
        if (field.References != table.Name) json.WriteString("resource", field.References);
        WriteStrings(json, "fields", ["id"]);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteStrings(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
