using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Nianbao.Searching;

/// <summary>
/// Cuts a text into the terms that the index knows. <c>templates/assets/search.js</c> cuts queries by the same rules; one table
/// tests both.
/// <list type="bullet">
/// <item>A run of Chinese characters gives its pairs (新签约 gives 新签 and 签约), since Chinese has no spaces between words.
/// Quotation marks do not end a run: “四上”企业 is found as 四上企业.</item>
/// <item>A number loses its thousands separators and needless zeros. With the word of a scale it gives a second term, its value:
/// 1360亿 and 136 billion are both 136000000000. Else, before a percent sign or a Chinese character, the second term has that
/// sign, as in 6.2% and 88个. A query asks for the second term alone.</item>
/// <item>A Latin word is lower-case and singular; words such as "the" are left out. Yuan and RMB are CNY.</item>
/// </list>
/// </summary>
internal static partial class SearchTerms
{
    private const string Marks = "“”‘’「」『』《》";
    private const int FullWidth = 'Ａ' - 'A';

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Unsaid =
        "a an and are as at by for from in is it its of on or s that the their to was were which with"
            .Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Called with each term; the span is valid during the call only.</summary>
    public delegate void Visitor(ReadOnlySpan<char> term);

    /// <param name="isQuery">True to leave out the bare number of an amount: 1.36万亿 and 13600亿 are one value.</param>
    public static List<string> Of(string text, bool isQuery = false)
    {
        var terms = new List<string>();
        Visit(text, term => terms.Add(term.ToString()), isQuery);
        return terms;
    }

    /// <summary>The one term under which a whole name is filed: a query for just that name finds it first. Null if nothing is left of it.</summary>
    public static string? Name(string text) => Of(text) is { Count: > 0 } terms ? "=" + string.Join(' ', terms) : null;

    public static void Visit(string text, Visitor visit, bool isQuery = false)
    {
        var folded = string.Create(text.Length, text, (letters, from) =>
        {
            for (var at = 0; at < letters.Length; at++) letters[at] = Fold(from[at]);
        }).AsSpan();
        var counted = -1;
        foreach (var match in Run().EnumerateMatches(folded))
        {
            var run = folded.Slice(match.Index, match.Length);
            var end = match.Index + match.Length;
            if (char.IsAsciiDigit(run[0]))
            {
                counted = At(folded, end) == ' ' && !IsHan(At(folded, end + 2)) ? end + 1 : end;
                SearchNumbers.Visit(run, At(folded, counted), visit, isQuery);
            }
            else if (IsHan(run[0])) Pairs(run, match.Index == counted, visit);
            else Word(run, visit);
        }
    }

    private static char At(ReadOnlySpan<char> text, int at) => at < text.Length ? text[at] : '\0';

    /// <summary>Full-width letters and digits to plain ones, capitals to small letters; one character stays one character.</summary>
    private static char Fold(char letter)
    {
        if (letter is (>= '０' and <= '９') or (>= 'Ａ' and <= 'Ｚ') or (>= 'ａ' and <= 'ｚ') or '％') letter -= (char)FullWidth;
        return letter is (>= 'A' and <= 'Z') or (>= 'À' and <= 'Þ' and not '×') ? (char)(letter + 32) : letter;
    }

    private static void Word(ReadOnlySpan<char> word, Visitor visit)
    {
        if (Unsaid.Contains(word)) return;
        if (word is "yuan" or "rmb") word = "cny";
        if (word is [.., 's'] and not [.., 's' or 'u' or 'i', 's'] && word.Length > 3) word = word[..^1];
        if (word is [.., 'i', 'e'] && word.Length > 3) visit($"{word[..^2]}y");
        else visit(word is [.., 'x' or 'h', 'e'] or [.., 's', 's', 'e'] && word.Length > 3 ? word[..^1] : word);
    }

    private static void Pairs(ReadOnlySpan<char> run, bool isCounted, Visitor visit)
    {
        Span<char> pair = stackalloc char[2];
        var seen = 0;
        foreach (var letter in run)
        {
            if (Marks.Contains(letter)) continue;
            (pair[0], pair[1]) = (pair[1], letter);
            if (++seen > 1) visit(pair);
        }

        if (seen == 1 && !isCounted) visit(pair[1..]);
    }

    internal static bool IsHan(char letter) => letter is (>= '㐀' and <= '鿿') or '〇' || char.IsSurrogate(letter);

    [GeneratedRegex(@"[0-9]+(?:,[0-9]{3}(?![0-9]))*(?:\.[0-9]+)?(?: ?(?:[百千万]?亿|[百千]?万)|[ -]?(?:thousand|million|billion|trillion|bn)(?![a-z]))?|[a-zß-öø-ÿ]+|[㐀-鿿〇\ud800-\udfff][㐀-鿿〇\ud800-\udfff“”‘’「」『』《》]*")]
    private static partial Regex Run();
}
