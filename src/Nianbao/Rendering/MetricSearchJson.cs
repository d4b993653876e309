using System.Text.Json;
using Nianbao.Model;
using Nianbao.Model.Pages;

namespace Nianbao.Rendering;

/// <summary>
/// What a search for metrics looks at: how Han characters are read; then for each metric its names and short names, Chinese and English,
/// and its pinyin where the characters do not say it.
/// </summary>
internal static class MetricSearchJson
{
    public static void Write(Utf8JsonWriter json, MetricIndex index)
    {
        var syllables = new Syllables(index.Metrics.Select(indexed => indexed.Metric));
        json.WriteStartObject();
        json.WriteStartObject("syllables");
        foreach (var (letter, syllable) in syllables.Table) json.WriteString($"{letter}", syllable);
        json.WriteEndObject();
        json.WriteStartArray("metrics");
        foreach (var indexed in index.Metrics) WriteMetric(json, indexed.Metric, syllables);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteMetric(Utf8JsonWriter json, Metric metric, Syllables syllables)
    {
        json.WriteStartArray();
        json.WriteStringValue(metric.Name.Zh);
        json.WriteStringValue(metric.Name.En);
        json.WriteStringValue(Extra(metric.Short.Zh, metric.Name.Zh));
        json.WriteStringValue(Extra(metric.Short.En, metric.Name.En));
        if (syllables.Of(metric.Name.Zh) != metric.Pinyin) json.WriteStringValue(metric.Pinyin);
        json.WriteEndArray();
    }

    /// <summary>A short name says something new only where it is no part of the full one.</summary>
    private static string Extra(string shortName, string name) => name.Contains(shortName, StringComparison.OrdinalIgnoreCase) ? "" : shortName;
}
