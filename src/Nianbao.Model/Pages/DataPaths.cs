namespace Nianbao.Model.Pages;

/// <summary>Where the open data stands, from the root of the site: a contract, as the addresses of the pages are.</summary>
public static class DataPaths
{
    public const string Package = "data/datapackage.json";

    /// <summary>All figures once more, for Excel.</summary>
    public const string Excel = "data/figures-excel.csv";

    /// <summary>What describes the tables for CSV on the Web; its name is the one that tools look for beside figures.csv.</summary>
    public const string FiguresMetadata = "data/figures.csv-metadata.json";

    /// <summary>The same under the name that tools look for beside every other table.</summary>
    public const string TablesMetadata = "data/csv-metadata.json";

    /// <summary>The tables, the figures first.</summary>
    public static IReadOnlyList<string> Tables { get; } = ["figures", "metrics", "zones", "themes", "reports", "targets", "glossary"];

    /// <param name="format"><c>csv</c> or <c>json</c>.</param>
    public static string Table(string name, string format) => $"data/{name}.{format}";

    /// <param name="format"><c>csv</c> or <c>json</c>.</param>
    public static string Metric(Language language, string id, string format) => $"{language.Code()}/metrics/{id}.{format}";

    public static string Zone(string id) => $"data/zones/{id}.json";

    public static string Theme(string id) => $"data/themes/{id}.json";

    public static string Report(string id) => $"data/reports/{id}.json";
}
