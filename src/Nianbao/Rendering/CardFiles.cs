using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Nianbao.Model.Pages;

namespace Nianbao.Rendering;

/// <summary>
/// The cards of each report as one small file beside its page, loaded when a reader first asks about a figure, so that the page stays light.
/// The keys are the slots of <c>templates/Parts/CardTemplate.razor</c>; addresses are relative to the page.
/// </summary>
public static class CardFiles
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IEnumerable<OutputFile> Of(IEnumerable<Page> pages) => pages.AsParallel().AsOrdered()
        .Select(page => page.View).OfType<ReportView>().Where(report => report.Cards.Count > 0).Select(Of);

    private static OutputFile Of(ReportView report)
    {
        var content = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(content, Options))
        {
            json.WriteStartObject();
            foreach (var card in report.Cards) WriteCard(json, card, report.Frame.Root);
            json.WriteEndObject();
        }

        return new(report.Frame.Path + "cards.json", content.WrittenMemory);
    }

    private static void WriteCard(Utf8JsonWriter json, FigureCard card, string root)
    {
        json.WriteStartObject(card.Figure.Key);
        json.WriteString("name", card.Name);
        json.WriteString("otherName", card.OtherName);
        json.WriteString("subject", card.Subject);
        WriteValue(json, card);
        json.WriteString("definition", card.Definition);
        json.WriteString("printed", card.Printed);
        json.WriteString("sentence", card.TwinSentence);
        json.WriteString("twin", root + card.Figure.TwinSentencePath);
        WriteOthers(json, card, root);
        json.WriteString("metric", root + card.Figure.MetricPath);
        json.WriteString("more", card.More);
        json.WriteString("citation", card.Citation);
        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, FigureCard card)
    {
        WriteText(json, "qualifier", card.Figure.Value.Qualifier);
        WriteText(json, "before", card.Figure.Value.Before);
        WriteText(json, "number", card.Figure.Value.Number);
        WriteText(json, "after", card.Figure.Value.After);
        WriteText(json, "exact", card.Exact);
        WriteText(json, "meaning", card.Meaning);
        WriteText(json, "doubt", card.Figure.Doubt);
    }

    private static void WriteOthers(Utf8JsonWriter json, FigureCard card, string root)
    {
        json.WriteStartArray("others");
        foreach (var other in card.Others)
        {
            json.WriteStartArray();
            json.WriteStringValue(Subject(other, card));
            json.WriteStringValue(other.Value.ToString());
            json.WriteStringValue(root + other.SentencePath);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static string Subject(FigureDisplay other, FigureCard card)
    {
        string?[] parts = [other.Zone.Text, other.Period, other.Measure == card.Figure.Measure ? null : other.Measure, other.Target];
        return string.Join(" · ", parts.OfType<string>());
    }

    /// <summary>What is not said takes no room.</summary>
    private static void WriteText(Utf8JsonWriter json, string name, string? text)
    {
        if (!string.IsNullOrEmpty(text)) json.WriteString(name, text);
    }
}
