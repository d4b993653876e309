using Nianbao.Diagnostics;
using Nianbao.Model;

namespace Nianbao.Reading;

/// <summary>
/// Takes the fields of a mapping by name. Whatever was never asked for is an unknown key;
/// a missing or malformed field gives a problem and an empty value, so that the rest is still read.
/// </summary>
public sealed class YamlFields(YamlMap map, List<Diagnostic> problems)
{
    /// <summary>The choices of a switch, off where it is absent.</summary>
    public static readonly IReadOnlyDictionary<string, bool> YesOrNo = new Dictionary<string, bool>(StringComparer.Ordinal) { ["false"] = false, ["true"] = true };

    private readonly HashSet<string> asked = new(StringComparer.Ordinal);

    public Place Place => map.Place;

    public YamlNode? Find(string key)
    {
        asked.Add(key);
        return map.Entries.FirstOrDefault(entry => entry.Key.Value == key)?.Value;
    }

    /// <summary>A text that must be there.</summary>
    public Sourced<string> Text(string key) => OptionalText(key) ?? Missing(key);

    public Sourced<string>? OptionalText(string key)
    {
        switch (Find(key))
        {
            case null:
                return null;
            case YamlText text when !string.IsNullOrWhiteSpace(text.Text):
                return new(text.Text.Trim(), text.Place);
            case var other:
                problems.Add(Problems.NotAText(other.Place, key));
                return new("", other.Place);
        }
    }

    /// <summary>A text that must be there and is published as it stands.</summary>
    public string PlainText(string key) => (OptionalPlainText(key) ?? Missing(key)).Value;

    public Sourced<string>? OptionalPlainText(string key)
    {
        var text = OptionalText(key);
        if (text is not null) LooseBraces.CheckPlain(text, problems);
        return text;
    }

    /// <summary>A text in both languages that must be there.</summary>
    public Translated<string> Pair(string key) => OptionalPair(key) ?? Missing(key).Value.InBoth();

    public Translated<string>? OptionalPair(string key)
    {
        switch (Find(key))
        {
            case null:
                return null;
            case YamlMap pair:
                var fields = new YamlFields(pair, problems);
                var result = new Translated<string>(fields.PlainText("zh"), fields.PlainText("en"));
                fields.RefuseUnknown();
                return result;
            case var other:
                problems.Add(Problems.NotAPair(other.Place, key));
                return "".InBoth();
        }
    }

    /// <summary>A list of words, or a single one.</summary>
    public IReadOnlyList<Sourced<string>> Words(string key)
    {
        switch (Find(key))
        {
            case null:
                return [];
            case YamlText single:
                return [new(single.Text, single.Place)];
            case YamlList list when list.Items.All(item => item is YamlText):
                return [.. list.Items.Cast<YamlText>().Select(item => new Sourced<string>(item.Text, item.Place))];
            case var other:
                problems.Add(Problems.NotAList(other.Place, key));
                return [];
        }
    }

    /// <summary>One of some fixed words; the first of them where the field is absent and may be.</summary>
    public T Choice<T>(string key, IReadOnlyDictionary<string, T> choices, bool required = true)
    {
        var text = required ? Text(key) : OptionalText(key);
        if (text is null || text.Value.Length == 0) return choices.Values.First();
        if (choices.TryGetValue(text.Value, out var value)) return value;
        problems.Add(Problems.NotOneOf(text, key, choices.Keys));
        return choices.Values.First();
    }

    /// <summary>Reports every key that nobody asked for.</summary>
    public void RefuseUnknown()
    {
        foreach (var entry in map.Entries.Where(entry => !asked.Contains(entry.Key.Value)))
            problems.Add(Problems.UnknownKey(entry.Key, asked));
    }

    private Sourced<string> Missing(string key)
    {
        problems.Add(Problems.MissingKey(map.Place, key));
        return new("", map.Place);
    }
}

internal static class TextInBothLanguages
{
    public static Translated<string> InBoth(this string text) => new(text, text);
}
