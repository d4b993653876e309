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
    private readonly Numbering<Zone> zones = new();
    private readonly Numbering<Period> periods = new();
    private readonly Numbering<Measure> measures = new();
    private readonly Numbering<string> reports = new();

    public void Write(MetricChunk chunk)
    {
        json.WriteStartObject();
        json.WriteStartObject("metrics");
        foreach (var metric in chunk.Metrics) WriteMetric(metric);
        json.WriteEndObject();
        WriteList("zones", zones.Items.Select(item => new[] { item.Value.Id, item.First.Zone.Text }));
        WriteList("periods", periods.Items.Select(item => new[] { item.Value.Text, item.First.Period, $"{item.Value.Year}" }));
        WriteList("measures", measures.Items.Select(item => new[] { item.Value.ToString().ToLowerInvariant(), item.First.Measure }));
        WriteList("reports", reports.Items.Select(item => new[] { item.Value }));
        json.WriteEndObject();
    }

    private void WriteMetric(IndexedMetric metric)
    {
        json.WriteStartArray(metric.Metric.Id);
        json.WriteStringValue(metric.Unit);
        foreach (var figure in metric.Figures) WriteRow(figure.Figure, figure.Display, figure.SizePlace);
        json.WriteEndArray();
    }

    private void WriteRow(Figure figure, FigureDisplay display, int sizePlace)
    {
        json.WriteStartArray();
        json.WriteNumberValue(zones.NumberOf(figure.Zone, display));
        json.WriteNumberValue(periods.NumberOf(figure.Period, display));
        json.WriteNumberValue(measures.NumberOf(figure.Measure, display));
        json.WriteNumberValue(figure.Kind == FigureKind.Target ? 1 : 0);
        json.WriteNumberValue(figure.Doubt is null ? 0 : 1);
        json.WriteNumberValue(reports.NumberOf(figure.ReportId, display));
        json.WriteStringValue(figure.Key);
        json.WriteStringValue(display.Value.Qualifier);
        json.WriteStringValue(display.Value.Before);
        json.WriteStringValue(display.Value.Number);
        json.WriteStringValue(display.Value.After);
        json.WriteNumberValue(sizePlace);
        json.WriteEndArray();
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

    /// <summary>Numbers values in the order in which they first occur, and keeps the first figure that has each: it knows its words.</summary>
    private sealed class Numbering<T>
        where T : notnull
    {
        private readonly Dictionary<T, int> numbers = [];
        private readonly List<(T Value, FigureDisplay First)> items = [];

        public IEnumerable<(T Value, FigureDisplay First)> Items => items;

        public int NumberOf(T value, FigureDisplay figure)
        {
            if (numbers.TryGetValue(value, out var number)) return number;
            items.Add((value, figure));
            numbers.Add(value, items.Count - 1);
            return items.Count - 1;
        }
    }
}
