using Nianbao.Model;
using Nianbao.Model.Pages;
using Nianbao.Planning;

namespace Nianbao.Rendering.Data;

/// <summary>The open data: every table as CSV and JSON, what describes them, and the figures of each page that has some.</summary>
public static class DataFiles
{
    public static IReadOnlyList<OutputFile> Of(Site site)
    {
        var tables = Tables(site).Select(WrittenTable.Of).ToList();
        var figures = tables[0];
        var package = new DataSet(site, InterfaceText.Read(), tables);
        return
        [
            .. tables.SelectMany(table => table.Files()),
            new(DataPaths.Excel, CsvTable.ForExcel(figures.Csv)),
            .. DataPackage.Files(package),
            .. CsvwMetadata.Files(package),
            .. FiguresOfPages.Of(site, figures),
        ];
    }

    /// <summary>Every table, the figures first.</summary>
    internal static IReadOnlyList<Table> Tables(Site site) =>
    [
        FigureTable.Of(site.Figures, site.Info.BaseUrl),
        RegisterTables.Metrics(site),
        RegisterTables.Zones(site),
        RegisterTables.Themes(site),
        ReportTable.Of(site),
        TargetTable.Of(site),
        RegisterTables.Glossary(site),
        TargetTable.Of(site),
    ];
}

/// <summary>A table with the bytes of its whole files, and its rows to make others from.</summary>
internal sealed record WrittenTable(Table Table, ReadOnlyMemory<byte> Csv, ReadOnlyMemory<byte> Json)
{
    public required RowTexts CsvRows { get; init; }

    public required RowTexts JsonRows { get; init; }

    public static WrittenTable Of(Table table)
    {
        var (csv, json) = (CsvTable.Write(table), JsonTable.Write(table));
        return new(table, csv.All(), json.All()) { CsvRows = csv, JsonRows = json };
    }

    public IEnumerable<OutputFile> Files() => [new(DataPaths.Table(Table.Name, "csv"), Csv), new(DataPaths.Table(Table.Name, "json"), Json)];
}

/// <summary>What the descriptions of the data are written from.</summary>
/// <param name="Words">Titles and descriptions of the tables, as <c>data.figures</c> and <c>data.figures.about</c>.</param>
internal sealed record DataSet(Site Site, Translated<Words> Words, IReadOnlyList<WrittenTable> Tables);
