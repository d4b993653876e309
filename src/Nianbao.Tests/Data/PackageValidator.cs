using System.Globalization;
using System.Numerics;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Nianbao.Tests.Data;

/// <summary>Holds the tables of a Data Package against its schemas: types, constraints, keys. What is wrong comes out as sentences.</summary>
internal sealed class PackageValidator(JsonElement package, Func<string, string> readFile)
{
    private readonly Dictionary<string, CsvText> tables = Resources(package).ToDictionary(Name, resource => CsvText.Parse(readFile(resource.GetProperty("path").GetString()!)), StringComparer.Ordinal);

    public IReadOnlyList<string> Problems() => [.. Resources(package).SelectMany(resource => ProblemsOf(Name(resource), resource.GetProperty("schema")))];

    private IEnumerable<string> ProblemsOf(string table, JsonElement schema)
    {
        var fields = schema.GetProperty("fields").EnumerateArray().ToList();
        if (!tables[table].Columns.SequenceEqual(fields.Select(Name))) yield return $"{table}: the columns are not the fields of the schema";
        var missing = Strings(schema.GetProperty("missingValues"));
        foreach (var problem in fields.SelectMany(field => tables[table].Rows.SelectMany(row => Cell(field, row[Name(field)], missing)))) yield return $"{table}: {problem}";
        foreach (var problem in Unique(table, Strings(schema.GetProperty("primaryKey")))) yield return problem;
        foreach (var problem in schema.GetProperty("foreignKeys").EnumerateArray().SelectMany(key => ForeignKey(table, key))) yield return problem;
    }

    private static IEnumerable<string> Cell(JsonElement field, string cell, IReadOnlyList<string> missing)
    {
        var constraints = field.GetProperty("constraints");
        if (missing.Contains(cell))
        {
            if (constraints.GetProperty("required").GetBoolean()) yield return $"{Name(field)} is empty";
            yield break;
        }

        if (!IsOfType(field, cell)) yield return $"{Name(field)}: '{cell}' is no {field.GetProperty("type")}";
        if (constraints.TryGetProperty("enum", out var choices) && !Strings(choices).Contains(cell)) yield return $"{Name(field)}: '{cell}' is not in the list";
        if (constraints.TryGetProperty("pattern", out var pattern) && !Regex.IsMatch(cell, $"^(?:{pattern})$")) yield return $"{Name(field)}: '{cell}' does not match";
        if (constraints.TryGetProperty("minimum", out var minimum) && decimal.Parse(cell) < minimum.GetDecimal()) yield return $"{Name(field)}: {cell} is too small";
    }

    private static bool IsOfType(JsonElement field, string cell) => field.GetProperty("type").GetString() switch
    {
        "string" => !field.TryGetProperty("format", out var format) || (format.GetString() == "uri" && Uri.TryCreate(cell, UriKind.Absolute, out _)),
        "number" => decimal.TryParse(cell, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _),
        "integer" => BigInteger.TryParse(cell, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        "boolean" => cell is "true" or "false",
        var other => throw new AssertionException($"the type '{other}' is not one of a Data Package that this knows"),
    };

    private IEnumerable<string> Unique(string table, IReadOnlyList<string> key) => tables[table].Rows
        .GroupBy(row => string.Join('\n', key.Select(field => row[field])), StringComparer.Ordinal)
        .Where(group => group.Count() > 1)
        .Select(group => $"{table}: the key {group.Key} stands {group.Count()} times");

    private IEnumerable<string> ForeignKey(string table, JsonElement key)
    {
        var field = Strings(key.GetProperty("fields")).Single();
        var reference = key.GetProperty("reference");
        var other = reference.TryGetProperty("resource", out var resource) ? resource.GetString()! : table;
        var known = tables[other].Rows.Select(row => row[Strings(reference.GetProperty("fields")).Single()]).ToHashSet(StringComparer.Ordinal);
        return tables[table].Rows.Where(row => row[field].Length > 0 && !known.Contains(row[field])).Select(row => $"{table}: {field} '{row[field]}' is not in {other}");
    }

    private static IEnumerable<JsonElement> Resources(JsonElement package) => package.GetProperty("resources").EnumerateArray();

    private static string Name(JsonElement element) => element.GetProperty("name").GetString()!;

    private static List<string> Strings(JsonElement list) => [.. list.EnumerateArray().Select(text => text.GetString()!)];
}
