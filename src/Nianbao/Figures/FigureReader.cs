using Nianbao.Figures.Chinese;
using Nianbao.Figures.English;
using Nianbao.Model;

namespace Nianbao.Figures;

/// <summary>
/// Reads one printed figure: 预计增长6.2%左右, "at least CNY 136 billion". The journey: <see cref="PrintedText"/> folds
/// full-width forms, the reader of the language takes prefixes, amount and suffixes from a <see cref="TextCursor"/> and
/// notes them in a <see cref="UnfinishedFigure"/>, and this becomes a <see cref="FigureReading"/>.
/// </summary>
public static class FigureReader
{
    /// <summary>A figure is a phrase: the longest in the reports has about 40 characters. Longer text is refused unread.</summary>
    public const int MaxLength = 200;

    /// <summary>Reads <paramref name="text"/> as one figure.</summary>
    /// <param name="text">Number, unit, qualifier and direction, and nothing else. Any string is allowed.</param>
    /// <returns>
    /// <see cref="FigureReading.Read"/> with an exact value in base units, or <see cref="FigureReading.Refused"/> with a reason and the
    /// index in <paramref name="text"/> of the first character that does not fit. Never throws for any string.
    /// </returns>
    public static FigureReading Read(string text, Language language)
    {
        if (string.IsNullOrWhiteSpace(text)) return new FigureReading.Refused(Refusals.Empty, 0);
        if (text.Length > MaxLength) return new FigureReading.Refused(Refusals.TooLong, MaxLength);

        var cursor = new TextCursor(PrintedText.Normalise(text));
        return language == Language.Zh ? ChineseReader.Read(cursor) : EnglishReader.Read(cursor);
    }
}
