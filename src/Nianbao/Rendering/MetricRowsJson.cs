using System.Text.Json;
using Nianbao.Model;
using Nianbao.Model.Pages;

namespace Nianbao.Rendering;

/// <summary>
/// Some rows of the index, a row being metric, zone, period, measure, target (0 or 1), doubt (0 or 1), report, key, qualifier, before,
/// number, after, place by size, or the metric alone; then the lists that the first four and the report number.
/// </summary>
internal sealed class MetricRowsJson(Utf8JsonWriter json, Language language)
{
    private readonly Numbering<IndexedMetric> metrics = new();
    private readonly Numbering<IndexedFigure> zones = new();
    private readonly Numbering<IndexedFigure> periods = new();
    private readonly Numbering<IndexedFigure> measures = new();
    private readonly Numbering<IndexedFigure> reports = new();

    public void Write(IEnumerable<(IndexedMetric Metric, IndexedFigure? Figure)> rows)
    {
        json.WriteStartObject();
        json.WriteStartArray("rows");
        foreach (var (metric, figure) in rows) WriteRow(metric, figure);
        json.WriteEndArray();
        WriteList("metrics", metrics.Items.Select(item => new[] { item.Id, item.First.Metric.Name[language], item.First.Unit }));
        WriteList("zones", zones.Items.Select(item => new[] { item.Id, item.First.Display.Zone.Text }));
        WriteList("periods", periods.Items.Select(item => new[] { item.Id, item.First.Display.Period }));
        WriteList("measures", measures.Items.Select(item => new[] { Names.Of(item.First.Figure.Measure), item.Id }));
        WriteList("reports", reports.Items.Select(item => new[] { item.Id }));
        json.WriteEndObject();
    }

    private void WriteRow(IndexedMetric metric, IndexedFigure? figure)
    {
        json.WriteStartArray();
        json.WriteNumberValue(metrics.NumberOf(metric.Metric.Id, metric));
        if (figure is not null) WriteFigure(figure);
        json.WriteEndArray();
    }

    private void WriteFigure(IndexedFigure indexed)
    {
        var figure = indexed.Figure;
        json.WriteNumberValue(zones.NumberOf(figure.Zone.Id, indexed));
        json.WriteNumberValue(periods.NumberOf(figure.Period.Text, indexed));
        json.WriteNumberValue(measures.NumberOf(indexed.Display.Measure, indexed));
        json.WriteNumberValue(figure.Kind == FigureKind.Target ? 1 : 0);
        json.WriteNumberValue(figure.Doubt is null ? 0 : 1);
        json.WriteNumberValue(reports.NumberOf(figure.ReportId, indexed));
        json.WriteStringValue(figure.Key);
        WriteValue(indexed.Display.Value);
        json.WriteNumberValue(indexed.SizePlace);
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

    /// <summary>Numbers ids in the order in which they first occur, and keeps the first thing that has each: it knows the words.</summary>
    private sealed class Numbering<T>
    {
        private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
        private readonly List<(string Id, T First)> items = [];

        public IEnumerable<(string Id, T First)> Items => items;

        public int NumberOf(string id, T first)
        {
            if (numbers.TryGetValue(id, out var number)) return number;
            items.Add((id, first));
            numbers.Add(id, items.Count - 1);
            return items.Count - 1;
        }
    }
}
