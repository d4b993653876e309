using System.Numerics;
using System.Text.Json;
using Nianbao.Rendering;
using Nianbao.Searching;

namespace Nianbao.Tests.Searching;

/// <summary>What <c>search.js</c> does with the files of the index, in C#: the same pieces loaded, the same order of results.</summary>
internal sealed class Lookup
{
    private readonly Dictionary<string, ReadOnlyMemory<byte>> files;
    private readonly JsonElement index;
    private readonly string[] routes;
    private readonly HashSet<string> loaded = new(StringComparer.Ordinal);

    public Lookup(IEnumerable<OutputFile> files)
    {
        this.files = files.Where(file => file.Path.StartsWith("search/", StringComparison.Ordinal)).ToDictionary(file => file.Path, file => file.Content, StringComparer.Ordinal);
        index = Load("index.json");
        routes = Strings(index.GetProperty("routes"));
        Documents = index.GetProperty("kinds").EnumerateArray().Sum(kind => kind[1].GetInt32());
    }

    public int Documents { get; }

    /// <summary>The bytes of all pieces loaded so far.</summary>
    public int LoadedBytes => loaded.Sum(path => files[path].Length);

    /// <summary>The rows of the first results: path, then title, value, context and text in Chinese and English.</summary>
    public IReadOnlyList<string[]> Find(string query, int number = 10)
    {
        var wanted = SearchTerms.Of(query, isQuery: true).Distinct(StringComparer.Ordinal).Take(10).ToList();
        var typing = Typing(query);
        var lists = wanted.Select(term => List(term, term == typing)).ToList();
        AddOfZone(lists, wanted);
        var named = SearchTerms.Name(query) is { } name ? List(name, false).Documents : [];
        return [.. Ranked(lists, named).Take(number).Select(Entry)];
    }

    /// <summary>The zone that the query names has lists of its own of what is common.</summary>
    private void AddOfZone(List<TermList> lists, List<string> wanted)
    {
        if (!lists.Exists(list => list.IsCut)) return;
        var zones = index.GetProperty("kinds")[0][1].GetInt32();
        var named = Sums(lists).Where(hit => hit.Key < zones).OrderByDescending(hit => hit.Value.Sum).ThenBy(hit => hit.Key).Select(hit => hit.Key).ToList();
        if (named.Count == 0) return;
        foreach (var (list, term) in lists.Zip(wanted).Where(pair => pair.First.IsCut))
        {
            foreach (var (document, impact) in List($"@{named[0]} {term}", false).Documents) list.Documents[document] = impact;
        }
    }

    private Dictionary<int, (int Sum, int Terms, int Named)> Sums(List<TermList> lists)
    {
        var found = new Dictionary<int, (int Sum, int Terms, int Named)>();
        foreach (var list in lists)
        {
            var rarity = list.Total == 0 ? 1 : Math.Max(1, 32 - BitOperations.LeadingZeroCount((uint)(Documents / list.Total)));
            foreach (var (document, impact) in list.Documents)
            {
                var (sum, terms, named) = found.GetValueOrDefault(document);
                found[document] = (sum + (rarity * impact), terms + 1, named + (impact > PostingList.MostMentions ? 1 : 0));
            }
        }

        return found;
    }

    private IEnumerable<int> Ranked(List<TermList> lists, Dictionary<int, int> named)
    {
        var found = Sums(lists);
        var needed = ((7 * lists.Count) + 9) / 10;
        var hits = found.Where(hit => hit.Value.Terms + lists.Count(list => list.IsCut && !list.Documents.ContainsKey(hit.Key)) >= needed).ToList();
        if (hits.Count == 0) hits = [.. found.Where(hit => 2 * hit.Value.Terms >= lists.Count && hit.Value.Terms == found.Values.Max(value => value.Terms))];
        return hits.OrderByDescending(hit => named.ContainsKey(hit.Key))
            .ThenByDescending(hit => hit.Value.Sum * (long)Math.Pow(hit.Value.Terms + hit.Value.Named, 3))
            .ThenBy(hit => hit.Key)
            .Select(hit => hit.Key);
    }

    private TermList List(string term, bool mayGrow)
    {
        var route = Place(routes, term);
        var firsts = Strings(Load($"terms/{route}.json"));
        var shard = Place(firsts, term);
        var here = Load($"terms/{route}/{shard}.json");
        if (here.TryGetProperty(term, out var list)) return TermList.Join([list]);
        if (!mayGrow) return TermList.Join([]);
        var isLast = shard + 1 == firsts.Length;
        var next = isLast ? routes.ElementAtOrDefault(route + 1) : firsts[shard + 1];
        var grown = here.EnumerateObject().AsEnumerable();
        if (next?.StartsWith(term, StringComparison.Ordinal) == true) grown = grown.Concat(Load(isLast ? $"terms/{route + 1}/0.json" : $"terms/{route}/{shard + 1}.json").EnumerateObject());
        return TermList.Join(grown.Where(known => known.Name.StartsWith(term, StringComparison.Ordinal)).Select(known => known.Value));
    }

    private string[] Entry(int document)
    {
        var rest = document;
        foreach (var kind in index.GetProperty("kinds").EnumerateArray())
        {
            if (rest < kind[1].GetInt32()) return Strings(Load($"entries/{kind[0]}/{rest / kind[2].GetInt32()}.json")[rest % kind[2].GetInt32()]);
            rest -= kind[1].GetInt32();
        }

        throw new ArgumentOutOfRangeException(nameof(document));
    }

    private JsonElement Load(string path)
    {
        loaded.Add("search/" + path);
        return JsonDocument.Parse(files["search/" + path]).RootElement;
    }

    private static string? Typing(string query) => SearchTerms.Of(query) is not [.., var last] || !char.IsLetter(query[^1]) ? null
        : last is { Length: 1 } and [> '㐀'] || (last.Length > 2 && last.All(letter => letter < '㐀' && char.IsLetter(letter))) ? last : null;

    private static int Place(string[] firsts, string term) => Math.Max(0, Array.FindLastIndex(firsts, first => string.CompareOrdinal(first, term) <= 0));

    private static string[] Strings(JsonElement array) => [.. array.EnumerateArray().Select(text => text.GetString()!)];

    private sealed record TermList(int Total, bool IsCut, Dictionary<int, int> Documents)
    {
        public static TermList Join(IEnumerable<JsonElement> lists)
        {
            var (total, isCut, documents) = (0, false, new Dictionary<int, int>());
            foreach (var list in lists)
            {
                var groups = list.EnumerateArray().Skip(1).Select(group => group.EnumerateArray().Select(number => number.GetInt32()).ToArray()).ToList();
                foreach (var group in groups) Add(documents, group);
                total += list[0].GetInt32();
                isCut |= groups.Sum(group => group.Length / 2) < list[0].GetInt32();
            }

            return new(total, isCut, documents);
        }

        /// <summary>The impact, then document and facets in turn, documents as differences.</summary>
        private static void Add(Dictionary<int, int> documents, int[] group)
        {
            var document = 0;
            for (var at = 1; at < group.Length; at += 2)
            {
                document += group[at];
                documents[document] = Math.Max(group[0], documents.GetValueOrDefault(document));
            }
        }
    }
}
