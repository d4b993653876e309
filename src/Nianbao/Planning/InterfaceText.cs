using Nianbao.Model;
using Nianbao.Model.Pages;
using Nianbao.Templates;

namespace Nianbao.Planning;

/// <summary>
/// Reads the interface strings of <c>templates/Text</c>: a strict subset of YAML, one <c>key: text</c> a line, the text in
/// double quotes where YAML would ask for them, comments on lines of their own.
/// </summary>
public static class InterfaceText
{
    public static Translated<Words> Read() => new(Read(Language.Zh), Read(Language.En));

    public static Words Parse(string text) => new(text.Split('\n').Where(IsEntry).Select(Entry));

    private static Words Read(Language language) => Parse(TemplateFiles.ReadText($"Text/{language.Code()}.yml"));

    private static bool IsEntry(string line) => !string.IsNullOrWhiteSpace(line) && line[0] != '#';

    private static KeyValuePair<string, string> Entry(string line)
    {
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        if (colon < 0) throw new FormatException($"An interface text has no 'key: text': {line}");
        var text = line[(colon + 2)..].TrimEnd();
        return new(line[..colon], text.Length > 1 && text[0] == '"' && text[^1] == '"' ? text[1..^1] : text);
    }
}
