using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Nianbao.Model;
using Nianbao.Model.Pages;

namespace Nianbao.Planning;

/// <summary>Writes JSON-LD in the words of schema.org, with facts that the content has and no others.</summary>
internal static class StructuredData
{
    // Not the relaxed encoder: <, > and & become escapes, so that no text of the content can end the script that holds it.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static string Write(string type, Action<Utf8JsonWriter> write)
    {
        var content = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(content, Options))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteString("@type", type);
            write(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(content.WrittenSpan);
    }

    /// <summary>Who publishes it and under which licence.</summary>
    public static void WriteOrigin(Utf8JsonWriter json, SiteFrame site)
    {
        json.WriteString("license", site.Info.Licence.Url.AbsoluteUri);
        json.WriteStartObject("publisher");
        json.WriteString("@type", "Organization");
        json.WriteString("name", site.Info.Publisher[site.Language]);
        json.WriteEndObject();
    }

    public static void WritePlace(Utf8JsonWriter json, string name)
    {
        json.WriteStartObject();
        json.WriteString("@type", "Place");
        json.WriteString("name", name);
        json.WriteEndObject();
    }
}
