using Nianbao.Figures;
using Nianbao.Model;

namespace Nianbao.Rendering;

/// <summary>How each Han character in the names of metrics is mostly read: far shorter than the pinyin of every name.</summary>
internal sealed class Syllables(IEnumerable<Metric> metrics)
{
    /// <summary>In the order of the characters.</summary>
    public SortedDictionary<char, string> Table { get; } = new(metrics
        .SelectMany(Readings)
        .GroupBy(reading => reading.Letter, reading => reading.Syllable)
        .ToDictionary(group => group.Key, Commonest));

    /// <summary>How a name is read if each of its characters is read as mostly.</summary>
    public string Of(string name) => string.Join(' ', name.Where(Table.ContainsKey).Select(letter => Table[letter]));

    /// <summary>Where a name has other letters or numerals, nobody can tell which syllable is whose.</summary>
    private static IEnumerable<(char Letter, string Syllable)> Readings(Metric metric)
    {
        var letters = metric.Name.Zh.Where(PrintedText.IsHan).ToList();
        var syllables = metric.Pinyin.Split(' ');
        return letters.Count == syllables.Length ? letters.Zip(syllables) : [];
    }

    private static string Commonest(IEnumerable<string> syllables) =>
        syllables.CountBy(syllable => syllable).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).First().Key;
}
