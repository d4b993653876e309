using System.Security.Cryptography;
using System.Text.Json;
using Nianbao.Model;
using Nianbao.Model.Pages;

namespace Nianbao.Rendering.Data;

/// <summary>Describes the data as a Data Package, version 2 (https://datapackage.org): what it is, whose, and each table with its schema.</summary>
internal static class DataPackage
{
    public static IEnumerable<OutputFile> Files(DataSet data) => [new(DataPaths.Package, DescriptionJson.Write(json => Write(json, data)))];

    private static void Write(Utf8JsonWriter json, DataSet data)
    {
        var info = data.Site.Info;
        json.WriteStartObject();
        json.WriteString("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
        json.WriteString("name", "nianbao");
        json.WriteString("title", info.Title.En);
        json.WriteString("description", info.Description.En);
        json.WriteString("homepage", info.BaseUrl.AbsoluteUri);
        WriteList(json, "licenses", [info.Licence], WriteLicence);
        WriteList(json, "contributors", [info.Publisher], WriteContributor);
        WriteList(json, "sources", data.Site.Reports.Select(report => report.Source.Title).Distinct(), WriteSource);
        WriteList(json, "resources", data.Tables, (writer, table) => WriteResource(writer, table, data.Words.En));
        json.WriteEndObject();
    }

    private static void WriteLicence(Utf8JsonWriter json, Licence licence)
    {
        json.WriteString("path", licence.Url.AbsoluteUri);
        json.WriteString("title", licence.Name);
    }

    private static void WriteContributor(Utf8JsonWriter json, Translated<string> publisher)
    {
        json.WriteString("title", publisher.En);
        json.WriteStartArray("roles");
        json.WriteStringValue("publisher");
        json.WriteEndArray();
    }

    /// <summary>The documents are in Chinese, so their Chinese titles are the ones to look for.</summary>
    private static void WriteSource(Utf8JsonWriter json, Translated<string> title) => json.WriteString("title", $"{title.Zh} ({title.En})");

    private static void WriteResource(Utf8JsonWriter json, WrittenTable written, Words words)
    {
        var table = written.Table;
        json.WriteString("name", table.Name);
        json.WriteString("type", "table");
        json.WriteString("path", table.Name + ".csv");
        json.WriteString("title", words["data." + table.Name]);
        json.WriteString("description", words[$"data.{table.Name}.about"]);
        json.WriteString("format", "csv");
        json.WriteString("mediatype", "text/csv");
        json.WriteString("encoding", "utf-8");
        json.WriteNumber("bytes", written.Csv.Length);
        json.WriteString("hash", "sha256:" + Convert.ToHexStringLower(SHA256.HashData(written.Csv.Span)));
        WriteDialect(json);
        json.WritePropertyName("schema");
        TableSchema.Write(json, table);
    }

    private static void WriteDialect(Utf8JsonWriter json)
    {
        json.WriteStartObject("dialect");
        json.WriteString("$schema", "https://datapackage.org/profiles/2.0/tabledialect.json");
        json.WriteBoolean("header", true);
        json.WriteString("delimiter", ",");
        json.WriteString("lineTerminator", "\n");
        json.WriteString("quoteChar", "\"");
        json.WriteBoolean("doubleQuote", true);
        json.WriteEndObject();
    }

    private static void WriteList<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
