using System.Text.Json;
using Nianbao.Model;
using Nianbao.Model.Pages;

namespace Nianbao.Rendering.Data;

/// <summary>
/// Describes the tables for CSV on the Web (https://www.w3.org/TR/tabular-metadata/), in both languages. All tables are one group, because a
/// foreign key may only lead to a table of its own group.
/// </summary>
internal static class CsvwMetadata
{
    public static IEnumerable<OutputFile> Files(DataSet data)
    {
        var content = DescriptionJson.Write(json => Write(json, data));
        return [new(DataPaths.FiguresMetadata, content), new(DataPaths.TablesMetadata, content)];
    }

    private static void Write(Utf8JsonWriter json, DataSet data)
    {
        var info = data.Site.Info;
        json.WriteStartObject();
        json.WritePropertyName("@context");
        json.WriteRawValue("""["http://www.w3.org/ns/csvw",{"@language":"en"}]""");
        WriteBoth(json, "dc:title", info.Title);
        WriteBoth(json, "dc:description", info.Description);
        WriteBoth(json, "dc:publisher", info.Publisher);
        json.WriteStartObject("dc:license");
        json.WriteString("@id", info.Licence.Url.AbsoluteUri);
        json.WriteEndObject();
        json.WriteStartArray("tables");
        foreach (var table in data.Tables) WriteTable(json, table.Table, data.Words);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteTable(Utf8JsonWriter json, Table table, Translated<Words> words)
    {
        json.WriteStartObject();
        json.WriteString("url", table.Name + ".csv");
        WriteBoth(json, "dc:title", words.Select(language => language["data." + table.Name]));
        WriteBoth(json, "dc:description", words.Select(language => language[$"data.{table.Name}.about"]));
        json.WriteStartObject("tableSchema");
        json.WriteStartArray("columns");
        foreach (var field in table.Fields)
        {
            foreach (var column in field.Columns) DescriptionJson.WriteLine(json, line => WriteColumn(line, field, column));
        }

        json.WriteEndArray();
        json.WriteString("primaryKey", table.Key.Name);
        WriteForeignKeys(json, table);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteColumn(Utf8JsonWriter json, Field field, (string Name, Language? Language) column)
    {
        json.WriteStartObject();
        json.WriteString("name", column.Name);
        WriteTitles(json, field, column);
        WriteBoth(json, "dc:description", field.Description);
        if (field.Type is FieldType.TextInBoth) json.WriteString("lang", column.Language == Language.Zh ? "zh-Hans" : "en");
        if (field.Type == FieldType.Words) json.WriteString("separator", " ");
        json.WriteBoolean("required", field.IsRequired);
        WriteDatatype(json, field);
        json.WriteEndObject();
    }

    /// <summary>The name in the head of the CSV is a title too: a validator asks for one of them there.</summary>
    private static void WriteTitles(Utf8JsonWriter json, Field field, (string Name, Language? Language) column)
    {
        var (zh, en) = column.Language switch
        {
            Language.Zh => ("（中文）", " (Chinese)"),
            Language.En => ("（英文）", " (English)"),
            _ => ("", ""),
        };
        json.WriteStartObject("titles");
        json.WriteStartArray("en");
        json.WriteStringValue(field.Title.En + en);
        json.WriteStringValue(column.Name);
        json.WriteEndArray();
        json.WriteString("zh-Hans", field.Title.Zh + zh);
        json.WriteEndObject();
    }

    private static void WriteDatatype(Utf8JsonWriter json, Field field)
    {
        var format = field.Choices is null ? field.Type == FieldType.Text ? field.Pattern : null : string.Join('|', field.Choices);
        json.WriteStartObject("datatype");
        json.WriteString("base", field.Type switch
        {
            FieldType.Decimal => "decimal",
            FieldType.Integer => "integer",
            FieldType.Flag => "boolean",
            FieldType.AddressInBoth => "anyURI",
            _ => "string",
        });
        if (format is not null) json.WriteString("format", format);
        if (field.Minimum is { } minimum) json.WriteNumber("minimum", minimum);
        json.WriteEndObject();
    }

    private static void WriteForeignKeys(Utf8JsonWriter json, Table table)
    {
        json.WriteStartArray("foreignKeys");
        foreach (var field in table.ForeignKeys) DescriptionJson.WriteLine(json, line => WriteForeignKey(line, field));
        json.WriteEndArray();
    }

    private static void WriteForeignKey(Utf8JsonWriter json, Field field)
    {
        json.WriteStartObject();
        json.WriteString("columnReference", field.Name);
        json.WriteStartObject("reference");
        json.WriteString("resource", field.References + ".csv");
        json.WriteString("columnReference", "id");
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteBoth(Utf8JsonWriter json, string name, Translated<string> text)
    {
        json.WriteStartArray(name);
        foreach (var (tag, value) in new[] { ("zh-Hans", text.Zh), ("en", text.En) })
        {
            json.WriteStartObject();
            json.WriteString("@value", value);
            json.WriteString("@language", tag);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
