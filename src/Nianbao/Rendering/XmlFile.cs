using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Nianbao.Rendering;

internal static class XmlFile
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true, IndentChars = " ", NewLineChars = "\n",
    };

    public static OutputFile Of(string path, XElement root)
    {
        using var content = new MemoryStream();
        using (var writer = XmlWriter.Create(content, Settings)) root.Save(writer);
        return new(path, content.ToArray());
    }
}
