using System.Reflection;

namespace Nianbao.Templates;

/// <summary>The files of <c>templates/</c> that are no components, carried in this assembly: interface strings, styles, scripts.</summary>
public static class TemplateFiles
{
    private static Assembly Assembly => typeof(TemplateFiles).Assembly;

    /// <summary>Their names from <c>templates/</c>, such as <c>assets/site.js</c>, in ordinal order.</summary>
    public static IReadOnlyList<string> Names() => [.. Assembly.GetManifestResourceNames().Order(StringComparer.Ordinal)];

    public static string ReadText(string name)
    {
        using var stream = Assembly.GetManifestResourceStream(name)
            ?? throw new ArgumentException($"The templates have no file '{name}'.", nameof(name));
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
