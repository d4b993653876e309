using System.Text;

namespace Nianbao.Model;

/// <summary>
/// The word that stands for a member of an enumeration in content, data, addresses and interface strings: its name in lower case,
/// words joined by hyphens. <c>Direction.HigherIsBetter</c> is <c>higher-is-better</c>. So renaming a member breaks a contract.
/// </summary>
public static class Names
{
    public static string Of<T>(T member)
        where T : struct, Enum => Table<T>.Words[member];

    /// <summary>The members by their words, in the order of their declaration.</summary>
    public static IReadOnlyDictionary<string, T> Members<T>()
        where T : struct, Enum => Table<T>.Members;

    private static string Hyphenated(string name)
    {
        var word = new StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsAsciiLetterUpper(letter) && word.Length > 0) word.Append('-');
            word.Append(char.ToLowerInvariant(letter));
        }
        return word.ToString();
    }

    private static class Table<T>
        where T : struct, Enum
    {
        public static readonly IReadOnlyDictionary<T, string> Words = Enum.GetValues<T>().ToDictionary(member => member, member => Hyphenated(member.ToString()));

        public static readonly IReadOnlyDictionary<string, T> Members = Words.ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);
    }
}
