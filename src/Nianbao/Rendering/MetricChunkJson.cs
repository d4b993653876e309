using System.Text.Json;
using Nianbao.Model;
using Nianbao.Model.Pages;

namespace Nianbao.Rendering;

/// <summary>
/// One chunk of the index. For each metric its unit and the rows of its figures, a row being zone, period, measure, target (0 or 1), doubt
/// (0 or 1), report, key, qualifier, before, number, after, place by size; then the lists that the first three and the report number.
/// </summary>
internal sealed class MetricChunkJson(Utf8JsonWriter json)
{
    private readonly Numbering zones = new();
    private readonly Numbering periods = new();
    private readonly Numbering measures = new();
    private readonly Numbering reports = new();

    public void Write(MetricChunk chunk)
    {
        json.WriteStartObject();
        json.WriteStartObject("metrics");
        foreach (var metric in chunk.Metrics) WriteMetric(metric);
        json.WriteEndObject();
        WriteList("zones", zones.Items.Select(item => new[] { item.Id, item.First.Display.Zone.Text }));
        WriteList("periods", periods.Items.Select(item => new[] { item.Id, item.First.Display.Period, $"{item.First.Figure.Period.Year}" }));
        WriteList("measures", measures.Items.Select(item => new[] { item.Id, item.First.Display.Measure }));
        WriteList("reports", reports.Items.Select(item => new[] { item.Id }));
        json.WriteEndObject();
    }

    private void WriteMetric(IndexedMetric metric)
    {
        json.WriteStartArray(metric.Metric.Id);
        json.WriteStringValue(metric.Unit);
        foreach (var figure in metric.Figures) WriteRow(figure);
        json.WriteEndArray();
    }

    private void WriteRow(IndexedFigure indexed)
    {
        var figure = indexed.Figure;
        json.WriteStartArray();
        json.WriteNumberValue(zones.NumberOf(figure.Zone.Id, indexed));
        json.WriteNumberValue(periods.NumberOf(figure.Period.Text, indexed));
        json.WriteNumberValue(measures.NumberOf(figure.Measure.ToString().ToLowerInvariant(), indexed));
        json.WriteNumberValue(figure.Kind == FigureKind.Target ? 1 : 0);
        json.WriteNumberValue(figure.Doubt is null ? 0 : 1);
        json.WriteNumberValue(reports.NumberOf(figure.ReportId, indexed));
        json.WriteStringValue(figure.Key);
        WriteValue(indexed.Display.Value);
        json.WriteNumberValue(indexed.SizePlace);
        json.WriteEndArray();
    }

    private void WriteValue(ValueText value)
    {
        json.WriteStringValue(value.Qualifier);
        json.WriteStringValue(value.Before);
        json.WriteStringValue(value.Number);
        json.WriteStringValue(value.After);
    }

    private void WriteList(string name, IEnumerable<string[]> rows)
    {
        json.WriteStartArray(name);
        foreach (var row in rows)
        {
            json.WriteStartArray();
            foreach (var text in row) json.WriteStringValue(text);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    /// <summary>Numbers ids in the order in which they first occur, and keeps the first figure that has each: it knows the words.</summary>
    private sealed class Numbering
    {
        private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
        private readonly List<(string Id, IndexedFigure First)> items = [];

        public IEnumerable<(string Id, IndexedFigure First)> Items => items;

        public int NumberOf(string id, IndexedFigure figure)
        {
            if (numbers.TryGetValue(id, out var number)) return number;
            items.Add((id, figure));
            numbers.Add(id, items.Count - 1);
            return items.Count - 1;
        }
    }
}
