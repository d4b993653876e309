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
        var script = Hashed("site", ".js", TemplateFiles.ReadText("assets/site.js"));
        var mark = Hashed("mark", ".svg", TemplateFiles.ReadText("assets/mark.svg"));
        var indexScript = Hashed("metrics", ".js", TemplateFiles.ReadText("assets/metrics.js"));
        var reportScript = Hashed("report", ".js", TemplateFiles.ReadText("assets/report.js"));
        Files = [style, script, mark, indexScript, reportScript];
        Names = new(style.Path, script.Path, mark.Path, indexScript.Path, reportScript.Path);
    }

    public IReadOnlyList<OutputFile> Files { get; }

    public AssetNames Names { get; }

    private static OutputFile Hashed(string name, string extension, string text)
    {
        var content = Encoding.UTF8.GetBytes(text);
        var hash = Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 4));
        return new($"assets/{name}.{hash}{extension}", content);
    }
}
