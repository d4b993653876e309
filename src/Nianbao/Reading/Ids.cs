namespace Nianbao.Reading;

/// <summary>The form of ids: they stand in URLs, file names and anchors, so nothing else may get in.</summary>
public static class Ids
{
    /// <summary>Lower-case ASCII letters and digits, in words joined by single hyphens.</summary>
    public static bool IsId(string text) =>
        text.Length is > 0 and <= 100 && text.Split('-').All(word => word.Length > 0 && word.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c)));

    /// <summary>The id of a figure: an id, or <c>metric.measure</c>.</summary>
    public static bool IsFigureKey(string text)
    {
        var parts = text.Split('.');
        return parts.Length <= 2 && parts.All(IsId);
    }
}
