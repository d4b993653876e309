using CsvHelper;

namespace Nianbao.Rendering;

/// <summary>Writes CSV (RFC 4180, UTF-8, line feeds). The only file that knows CsvHelper.</summary>
internal static class FigureCsv
{
    private static readonly string[] Columns =
    [
        "id", "report", "zone", "theme", "metric", "measure", "kind", "period", "value", "text", "unit", "qualifiers",
        "printed_zh", "printed_en", "sentence_zh", "sentence_en", "url_zh", "url_en", "headline", "doubt_zh", "doubt_en",
    ];

    // A text that a spreadsheet would run as a formula gets an apostrophe. Numbers are not text: -26.7 stays a number.
    private static readonly CsvWriterOptions Options = CsvWriterOptions.Default with { NewLine = "\n", Injection = CsvInjection.Escape };

    public static ReadOnlyMemory<byte> Write(IEnumerable<FigureData> rows)
    {
        using var content = new MemoryStream();
        using (var csv = CsvWriter.Create(content, Options, leaveOpen: true))
        {
            csv.WriteRecord(Columns.AsSpan());
            foreach (var row in rows) WriteRow(csv, row);
        }

        return content.ToArray();
    }

    private static void WriteRow(CsvWriter csv, FigureData row)
    {
        var figure = row.Figure;
        WriteTexts(csv, figure.Id, figure.ReportId, figure.Zone.Id, figure.Metric.Theme.Id, figure.Metric.Id, row.Measure, row.Kind, figure.Period.Text);
        csv.WriteField(row.Value, default);
        WriteTexts(csv, row.Text, row.Unit, string.Join(' ', row.Qualifiers), figure.Printed.Zh, figure.Printed.En);
        WriteTexts(csv, figure.Sentence.Zh, figure.Sentence.En, row.Url.Zh, row.Url.En);
        WriteTexts(csv, figure.Headline ? "true" : "false", figure.Doubt?.Zh, figure.Doubt?.En);
        csv.EndRecord();
    }

    private static void WriteTexts(CsvWriter csv, params ReadOnlySpan<string?> cells)
    {
        foreach (var cell in cells) csv.WriteField(cell);
    }
}
