using Nianbao.Model;

namespace Nianbao.Planning.Charts;

/// <summary>Periods of one length, one after the other: years, halves, quarters, months.</summary>
internal static class TimeSteps
{
    /// <summary>What must be equal in two periods for their figures to be compared: the length, or the whole interval.</summary>
    public static string SpanOf(Period period) => period.IsInterval ? period.Text : period.Text.Length switch
    {
        4 => "year",
        7 when period.Text[5] is 'H' or 'Q' => period.Text[5].ToString(),
        7 => "month",
        _ => "day",
    };

    /// <summary>Every period from the first to the last of the given ones; null if they are not such as follow each other, or too many.</summary>
    public static IReadOnlyList<Period>? Between(IReadOnlyCollection<Period> periods, int most)
    {
        if (InYear(SpanOf(periods.First())) is not { } inYear) return null;
        var (first, last) = (Index(periods.Min()!, inYear), Index(periods.Max()!, inYear));
        return last - first >= most ? null : [.. Enumerable.Range(first, last - first + 1).Select(index => At(index, inYear))];
    }

    /// <summary>True if each of the periods follows the one before it, none between them missing.</summary>
    public static bool AreUnbroken(IReadOnlyCollection<Period> periods) =>
        InYear(SpanOf(periods.First())) is { } inYear && Index(periods.Max()!, inYear) - Index(periods.Min()!, inYear) < periods.Count;

    private static int? InYear(string span) => span switch { "year" => 1, "H" => 2, "Q" => 4, "month" => 12, _ => null };

    private static int Index(Period period, int inYear) => period.Year * inYear + (period.Start.Month - 1) * inYear / 12;

    private static Period At(int index, int inYear)
    {
        var (year, part) = (index / inYear, index % inYear + 1);
        return Period.Parse(inYear switch
        {
            1 => $"{year:0000}",
            2 => $"{year:0000}-H{part}",
            4 => $"{year:0000}-Q{part}",
            _ => $"{year:0000}-{part:00}",
        })!;
    }
}
