using System.Collections.Frozen;

namespace Nianbao.Model.Pages;

/// <summary>The interface strings of one language. An unknown key is a mistake of ours and throws at once.</summary>
public sealed class Words(IEnumerable<KeyValuePair<string, string>> texts)
{
    private readonly FrozenDictionary<string, string> texts = texts.ToFrozenDictionary(StringComparer.Ordinal);

    public IReadOnlyCollection<string> Keys => texts.Keys;

    public string this[string key] =>
        texts.TryGetValue(key, out var text) ? text : throw new ArgumentException($"No interface text has the key '{key}'.", nameof(key));

    /// <summary>The text of a key that may be missing, such as the name of a rare unit.</summary>
    public string? Find(string key) => texts.GetValueOrDefault(key);

    /// <summary>A text with <c>{0}</c> and so on filled in.</summary>
    public string Fill(string key, params ReadOnlySpan<object?> values) => string.Format(null, this[key], values);

    /// <summary>A number of things: <c>key.one</c> for one, <c>key.many</c> for any other number.</summary>
    public string Count(string key, int number) => Fill(number == 1 ? key + ".one" : key + ".many", number.ToString("N0"));
}
