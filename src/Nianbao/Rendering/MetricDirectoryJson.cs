using System.Text.Json;
using Nianbao.Model;
using Nianbao.Model.Pages;

namespace Nianbao.Rendering;

/// <summary>
/// The directory of the index: its words, the version of the other files and how many rows one holds; the cells, each a zone, period,
/// year, measure and target (0 or 1); and the metrics, each a theme, its place by name and the cells of its figures.
/// </summary>
internal static class MetricDirectoryJson
{
    public static void Write(Utf8JsonWriter json, MetricIndex index, Words words, string version)
    {
        json.WriteStartObject();
        json.WriteString("version", version);
        json.WriteNumber("rows", MetricIndexFiles.RowsOfFile);
        json.WriteStartObject("words");
        foreach (var key in words.Keys.Where(IsForScript).Order(StringComparer.Ordinal)) json.WriteString(key[(key.IndexOf('.') + 1)..], words[key]);
        json.WriteEndObject();
        json.WriteStartArray("cells");
        foreach (var cell in index.Cells) WriteCell(json, cell);
        json.WriteEndArray();
        json.WriteStartArray("metrics");
        foreach (var metric in index.Metrics) WriteMetric(json, metric);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static bool IsForScript(string key) =>
        key.StartsWith("table.", StringComparison.Ordinal) || key.StartsWith("script.", StringComparison.Ordinal);

    private static void WriteCell(Utf8JsonWriter json, FigureCell cell)
    {
        json.WriteStartArray();
        json.WriteStringValue(cell.ZoneId);
        json.WriteStringValue(cell.Period.Text);
        json.WriteNumberValue(cell.Period.Year);
        json.WriteStringValue(Names.Of(cell.Measure));
        json.WriteNumberValue(cell.Kind == FigureKind.Target ? 1 : 0);
        json.WriteEndArray();
    }

    /// <summary>Steps from cell to cell repeat from metric to metric, and so compress better than their numbers.</summary>
    private static void WriteMetric(Utf8JsonWriter json, IndexedMetric metric)
    {
        json.WriteStartArray();
        json.WriteStringValue(metric.Metric.Theme.Id);
        json.WriteNumberValue(metric.NamePlace);
        var last = 0;
        foreach (var cell in metric.Figures.Select(figure => figure.Cell))
        {
            json.WriteNumberValue(cell - last);
            last = cell;
        }

        json.WriteEndArray();
    }
}
