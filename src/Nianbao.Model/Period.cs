using System.Globalization;

namespace Nianbao.Model;

/// <summary>
/// The time that a figure is about: a year <c>2024</c>, a quarter <c>2024-Q1</c>, a half <c>2024-H1</c>, a month <c>2024-06</c>,
/// a day <c>2024-06-30</c>, or an interval of two of them, <c>2014/2024</c> (ISO 8601-1, 4.4).
/// </summary>
public sealed record Period : IComparable<Period>
{
    private Period(string text, DateOnly start, DateOnly end) => (Text, Start, End) = (text, start, end);

    /// <summary>As written in content and data.</summary>
    public string Text { get; }

    /// <summary>The first day.</summary>
    public DateOnly Start { get; }

    /// <summary>The last day, included.</summary>
    public DateOnly End { get; }

    /// <summary>The year that the period ends in.</summary>
    public int Year => End.Year;

    /// <summary>True of a whole calendar year.</summary>
    public bool IsYear => Text.Length == 4;

    public bool IsInterval => Text.Contains('/');

    /// <summary>Reads a period; null if the text is none, or an interval that ends before it starts.</summary>
    public static Period? Parse(string text)
    {
        var ends = text.Split('/');
        if (ends.Length == 1) return Single(text);
        if (ends.Length != 2 || Single(ends[0]) is not { } from || Single(ends[1]) is not { } to || to.End < from.Start) return null;
        return new Period(text, from.Start, to.End);
    }

    public int CompareTo(Period? other)
    {
        if (other is null) return 1;
        var byEnd = End.CompareTo(other.End);
        return byEnd != 0 ? byEnd : Start.CompareTo(other.Start);
    }

    public override string ToString() => Text;

    private static Period? Single(string text)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return new(text, day, day);
        if (DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month)) return Months(text, month, 1);
        if (text.Length < 4 || !DateOnly.TryParseExact(text[..4], "yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var year)) return null;
        return text[4..] switch
        {
            "" => Months(text, year, 12),
            "-H1" or "-H2" => Months(text, year.AddMonths((text[^1] - '1') * 6), 6),
            "-Q1" or "-Q2" or "-Q3" or "-Q4" => Months(text, year.AddMonths((text[^1] - '1') * 3), 3),
            _ => null,
        };
    }

    private static Period Months(string text, DateOnly start, int months) => new(text, start, start.AddMonths(months).AddDays(-1));
}
