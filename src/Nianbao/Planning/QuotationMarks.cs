using Nianbao.Model;

namespace Nianbao.Planning;

/// <summary>Quotation marks of both languages: double outside, single inside.</summary>
internal static class QuotationMarks
{
    /// <summary>A sentence as it stands within quotation marks.</summary>
    public static string Sentence(string text) => text.Replace('“', '‘').Replace('”', '’');

    /// <summary>A title as it stands in a citation: within quotation marks in English, in Chinese within title marks, which change nothing.</summary>
    public static string Title(Translated<string> title, Language language) => language == Language.Zh ? title.Zh : Sentence(title.En);
}
