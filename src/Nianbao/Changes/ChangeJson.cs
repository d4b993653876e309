using System.Text;
using System.Text.Json;
using Nianbao.Rendering.Data;

namespace Nianbao.Changes;

/// <summary>Changes for programs; figures have the fields of <c>figures.json</c>.</summary>
internal static class ChangeJson
{
    public static string Render(FigureChanges changes)
    {
        var content = DescriptionJson.Write(json =>
        {
            json.WriteStartObject();
            WriteRows(json, "added", changes.Fields, changes.Added);
            WriteRows(json, "removed", changes.Fields, changes.Removed);
            json.WriteStartArray("changed");
            foreach (var change in changes.Changed) WriteChange(json, changes.Fields, change);
            json.WriteEndArray();
            json.WriteEndObject();
        });
        return Encoding.UTF8.GetString(content.Span);
    }

    private static void WriteRows(Utf8JsonWriter json, string name, IReadOnlyList<Field> fields, IReadOnlyList<FigureRow> rows)
    {
        json.WriteStartArray(name);
        foreach (var row in rows) JsonTable.WriteRow(json, fields, row.Cells);
        json.WriteEndArray();
    }

    private static void WriteChange(Utf8JsonWriter json, IReadOnlyList<Field> fields, ChangedFigure figure)
    {
        json.WriteStartObject();
        json.WriteString("id", figure.Old.Id);
        json.WriteStartArray("changes");
        foreach (var change in figure.Changes)
        {
            json.WriteStartObject();
            json.WriteString("field", change.Field.Name);
            json.WritePropertyName("old");
            JsonTable.WriteCell(json, change.Field, change.Old);
            json.WritePropertyName("new");
            JsonTable.WriteCell(json, change.Field, change.New);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WritePropertyName("old");
        JsonTable.WriteRow(json, fields, figure.Old.Cells);
        json.WritePropertyName("new");
        JsonTable.WriteRow(json, fields, figure.New.Cells);
        json.WriteEndObject();
    }
}
