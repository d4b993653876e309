using System.Security.Cryptography;
using System.Text;
using Nianbao.Model.Pages;
using Nianbao.Templates;

namespace Nianbao.Rendering;

/// <summary>
/// The style sheet, script and mark under names that hold a hash of their content, so that they can be cached for ever.
/// The sheets of <c>templates/assets/style</c> become one, in the order of their names.
/// </summary>
public sealed class AssetFiles
{
    private const string StyleFolder = "assets/style/";

    public AssetFiles()
    {
        var sheets = TemplateFiles.Names().Where(name => name.StartsWith(StyleFolder, StringComparison.Ordinal));
        var style = Hashed("site", ".css", string.Concat(sheets.Select(TemplateFiles.ReadText)));
        var script = Hashed("site", ".js", Script("assets/site.js"));
        var mark = Hashed("mark", ".svg", TemplateFiles.ReadText("assets/mark.svg"));
        var index = Hashed("metrics", ".js", Script("assets/metrics.js"));
        var report = Hashed("report", ".js", Script("assets/report.js"));
        var search = Hashed("search", ".js", Script("assets/search.js"));
        Files = [style, script, mark, index, report, search];
        Names = new(style.Path, script.Path, mark.Path, new(index.Path, report.Path, search.Path));
    }

    public IReadOnlyList<OutputFile> Files { get; }

    public AssetNames Names { get; }

    /// <summary>A script without what only its authors read: comments on lines of their own, and indentation.</summary>
    private static string Script(string name) => string.Join('\n', TemplateFiles.ReadText(name).Split('\n')
        .Select(line => line.TrimStart())
        .Where(line => line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal))) + "\n";

    private static OutputFile Hashed(string name, string extension, string text)
    {
        var content = Encoding.UTF8.GetBytes(text);
        var hash = Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 4));
        return new($"assets/{name}.{hash}{extension}", content);
    }
}
