using CsvHelper;

namespace Nianbao.Rendering.Data;

/// <summary>Writes tables as CSV (RFC 4180, UTF-8, line feeds). The only file that knows CsvHelper.</summary>
internal static class CsvTable
{
    /// <summary>Without it Excel takes the text for the code page of the machine, and Chinese is lost.</summary>
    private static readonly ReadOnlyMemory<byte> ByteOrderMark = new byte[] { 0xEF, 0xBB, 0xBF };

    // A text that a spreadsheet would run as a formula gets an apostrophe. Numbers are not text: -26.7 stays a number.
    private static readonly CsvWriterOptions Options = CsvWriterOptions.Default with
    {
        NewLine = "\n", Injection = CsvInjection.Escape, TrueValue = "true", FalseValue = "false",
    };

    public static RowTexts Write(Table table)
    {
        var content = new MemoryStream();
        var ends = new List<int>();
        using (var csv = CsvWriter.Create(content, Options, leaveOpen: true))
        {
            foreach (var column in table.Fields.SelectMany(field => field.Columns)) csv.WriteField(column.Name);
            EndRow(csv, content, ends);
            foreach (var row in table.Rows)
            {
                foreach (var cell in row) WriteCell(csv, cell);
                EndRow(csv, content, ends);
            }
        }

        ReadOnlyMemory<byte> text = content.ToArray();
        return new(text[..ends[0]], [.. ends.Skip(1).Select((end, row) => text[ends[row]..end])], default, default);
    }

    /// <summary>A file that Excel opens by double click with its Chinese intact.</summary>
    public static ReadOnlyMemory<byte> ForExcel(ReadOnlyMemory<byte> csv) => (byte[])[.. ByteOrderMark.Span, .. csv.Span];

    private static void EndRow(CsvWriter csv, MemoryStream content, List<int> ends)
    {
        csv.EndRecord();
        csv.Flush();
        ends.Add((int)content.Position);
    }

    private static void WriteCell(CsvWriter csv, Cell cell)
    {
        switch (cell)
        {
            case Cell.Text text: csv.WriteField(text.Value); break;
            case Cell.Number number: csv.WriteField(number.Value, default); break;
            case Cell.Flag flag: csv.WriteField(flag.Value); break;
            case Cell.Words words: csv.WriteField(words.PlainText()); break;
            case Cell.Both both:
                csv.WriteField(both.Value?.Zh);
                csv.WriteField(both.Value?.En);
                break;
        }
    }
}
