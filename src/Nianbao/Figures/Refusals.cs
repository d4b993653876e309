namespace Nianbao.Figures;

/// <summary>Why a text is no figure: clauses that follow "cannot be read: ".</summary>
internal static class Refusals
{
    public const string Empty = "there is no text";
    public const string TooLong = "it is too long for a figure";
    public const string NoNumber = "there is no number here";
    public const string BadGrouping = "thousands separators must stand before every three digits";
    public const string BrokenNumber = "the number is not well formed";
    public const string SecondNumber = "there is a second number";
    public const string TooLarge = "the number has more digits than can be kept exactly";
    public const string Contradiction = "\"at least\" and \"at most\" contradict each other";
    public const string TwoDirections = "it says both up and down";
    public const string NegativeDecline = "a decline is written without a minus sign";
    public const string NoDirection = "a place or rating has no direction";
    public const string Backwards = "the range runs backwards";
    public const string TwoUnits = "it names two different units";
    public const string Dollar = "\"$\" does not say whose dollar: write US$ or USD";
    public const string Dollars = "\"dollars\" does not say whose: write US dollars";
    public const string Yen = "\"¥\" may be yuan or yen: write CNY or JPY";
    public const string RatioToOne = "only a ratio to 1 is a figure, as in 1.82 to 1";
    public const string FractionOfWhole = "a fraction must be a part of a whole";
    public const string TimesMore = "\"up … times\" can mean two things: write the change in %, or \"… times\" without a direction";
    public const string TimesLess = "a decline cannot be counted in multiples";
    public const string NotARank = "this counts editions or parts and is no place in an order";
    public const string FirstTime = "\"first time\" is no number";
    public const string CountWord = "the noun must be at most four words in lower case";

    public static string Indefinite(string word) => $"\"{word}\" names no definite number";

    public static string Leftover(ReadOnlySpan<char> text) =>
        text.Length > 20 ? $"\"{text[..20]}…\" is no part of a figure" : $"\"{text}\" is no part of a figure";
}
