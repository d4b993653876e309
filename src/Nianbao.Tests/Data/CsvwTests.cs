using System.Text.Json;
using Nianbao.Model.Pages;
using Nianbao.Tests.Pages;

namespace Nianbao.Tests.Data;

/// <summary>CSV on the Web: the same tables, described in both languages.</summary>
internal sealed class CsvwTests
{
    private static readonly RenderedSite Site = RenderedSite.Sample;

    private static IEnumerable<JsonElement> Tables() => JsonDocument.Parse(Site.Files[DataPaths.FiguresMetadata]).RootElement.GetProperty("tables").EnumerateArray();

    [Test]
    public void Its_columns_are_the_columns_of_the_csv()
    {
        foreach (var table in Tables())
        {
            var columns = Columns(table).Select(column => column.GetProperty("name").GetString());
            Assert.That(columns, Is.EqualTo(CsvText.Parse(Site.Text("data/" + table.GetProperty("url").GetString())).Columns));
        }
    }

    [Test]
    public void Every_table_has_a_description() =>
        Assert.That(Tables().Select(table => table.GetProperty("url").GetString()), Is.EqualTo(DataPaths.Tables.Select(name => name + ".csv")));

    [Test]
    public void Every_column_has_titles_in_both_languages_one_of_them_the_head_of_the_csv()
    {
        foreach (var column in Tables().SelectMany(Columns))
        {
            var titles = column.GetProperty("titles");
            Assert.That(titles.GetProperty("zh-Hans").GetString(), Is.Not.Empty);
            Assert.That(titles.GetProperty("en").EnumerateArray().Select(title => title.GetString()), Does.Contain(column.GetProperty("name").GetString()));
        }
    }

    [Test]
    public void Foreign_keys_lead_to_columns_of_the_group()
    {
        var columns = Tables().ToDictionary(table => table.GetProperty("url").GetString()!, table => Columns(table).Select(column => column.GetProperty("name").GetString()).ToList(), StringComparer.Ordinal);
        foreach (var key in Tables().SelectMany(table => table.GetProperty("tableSchema").GetProperty("foreignKeys").EnumerateArray()))
        {
            var reference = key.GetProperty("reference");
            Assert.That(columns[reference.GetProperty("resource").GetString()!], Does.Contain(reference.GetProperty("columnReference").GetString()));
        }
    }

    [Test]
    public void The_other_name_that_tools_look_for_holds_the_same() =>
        Assert.That(Site.Text(DataPaths.TablesMetadata), Is.EqualTo(Site.Text(DataPaths.FiguresMetadata)));

    private static IEnumerable<JsonElement> Columns(JsonElement table) => table.GetProperty("tableSchema").GetProperty("columns").EnumerateArray();
}
