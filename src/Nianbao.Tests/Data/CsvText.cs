using System.Text;

namespace Nianbao.Tests.Data;

/// <summary>A CSV file read by its standard (RFC 4180), apart from the library that wrote it.</summary>
internal sealed record CsvText(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyDictionary<string, string>> Rows)
{
    public static CsvText Parse(string text)
    {
        var records = Records(text.TrimStart('\ufeff')).ToList();
        foreach (var record in records) Assert.That(record, Has.Count.EqualTo(records[0].Count), string.Join(',', record));
        return new(records[0], [.. records.Skip(1).Select(record => records[0].Zip(record).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal))]);
    }

    /// <summary>A text as it was before its protection: an apostrophe stands before what a spreadsheet would run.</summary>
    public static string Unprotected(string cell) => cell.Length > 1 && cell[0] == '\'' && "=+-@\t\r".Contains(cell[1]) ? cell[1..] : cell;

    private static IEnumerable<List<string>> Records(string text)
    {
        var (record, cell, quoted) = (new List<string>(), new StringBuilder(), false);
        for (var at = 0; at < text.Length; at++)
        {
            var letter = text[at];
            if (quoted && letter == '"' && at + 1 < text.Length && text[at + 1] == '"') cell.Append(text[++at]);
            else if (letter == '"') quoted = !quoted;
            else if (quoted || letter is not (',' or '\n')) cell.Append(letter);
            else
            {
                record.Add(cell.ToString());
                cell.Clear();
                if (letter == ',') continue;
                yield return record;
                record = [];
            }
        }

        Assert.That(quoted || cell.Length + record.Count > 0, Is.False, "the file ends inside a record");
    }
}
