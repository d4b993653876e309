using Nianbao.Diagnostics;
using Nianbao.Model;

namespace Nianbao.Reading;

/// <summary>Reads the registers: YAML files whose entries stand under their ids.</summary>
public static class RegisterReader
{
    public static SiteInfo? ReadSite(SourceFile file, List<Diagnostic> problems)
    {
        if (YamlTree.Parse(file, file.Text, 1, problems) is not { } map) return null;
        var fields = new YamlFields(map, problems);
        var info = new SiteInfo(
            fields.Pair("title"),
            fields.Pair("description"),
            BaseUrl(fields.Text("base-url"), problems),
            fields.Pair("publisher"),
            ReadLicence(fields, problems));
        fields.RefuseUnknown();
        return info with { BaseUrl = WithSlash(info.BaseUrl) };
    }

    /// <summary>The same address with a slash at its end, so that paths can be put behind it.</summary>
    public static Uri WithSlash(Uri url) => url.AbsoluteUri.EndsWith('/') ? url : new Uri(url.AbsoluteUri + "/");

    public static IReadOnlyList<DraftZone> ReadZones(SourceFile file, List<Diagnostic> problems) => Entries(file, problems, (id, fields) => new DraftZone(
        id,
        fields.Pair("name"),
        fields.OptionalPair("short"),
        fields.Choice("kind", Names.Members<ZoneKind>()),
        fields.OptionalText("parent"),
        fields.Text("pinyin").Value));

    public static IReadOnlyList<Sourced<Theme>> ReadThemes(SourceFile file, List<Diagnostic> problems) => Entries(file, problems, (id, fields) => new Sourced<Theme>(
        new(id.Value, fields.Pair("name"), fields.Pair("description"), Number(fields.Text("order"), problems)),
        id.Place));

    public static IReadOnlyList<DraftMetric> ReadMetrics(SourceFile file, List<Diagnostic> problems) => Entries(file, problems, (id, fields) => new DraftMetric(
        id,
        fields.Pair("name"),
        fields.OptionalPair("short"),
        fields.Pair("definition"),
        fields.Text("unit"),
        fields.Text("theme"),
        fields.Choice("direction", Names.Members<Direction>()),
        fields.Text("pinyin").Value,
        fields.Words("related"))
    {
        PartOf = fields.OptionalText("part-of"),
        IsAdditive = fields.Choice("additive", YamlFields.YesOrNo, required: false),
        GrowsInRealTerms = fields.Choice("real-growth", YamlFields.YesOrNo, required: false),
    });

    public static IReadOnlyList<Sourced<Term>> ReadGlossary(SourceFile file, List<Diagnostic> problems) => Entries(file, problems, (id, fields) => new Sourced<Term>(
        new(id.Value, fields.Pair("term"), fields.Pair("text"), fields.Text("pinyin").Value),
        id.Place), mayBeEmpty: true);

    public static IReadOnlyList<Sourced<CountUnit>> ReadUnits(SourceFile file, List<Diagnostic> problems)
    {
        var units = new List<Sourced<CountUnit>>();
        foreach (var (key, value) in (YamlTree.Parse(file, file.Text, 1, problems)?.Entries ?? []).Select(entry => (entry.Key, entry.Value)))
        {
            if (!key.Value.StartsWith('{') || !key.Value.EndsWith('}') || !Ids.IsId(key.Value[1..^1])) problems.Add(Problems.BadCountUnit(key));
            if (value is not YamlMap map)
            {
                problems.Add(Problems.NotAMapping(value.Place, key.Value));
                continue;
            }
            var fields = new YamlFields(map, problems);
            var (zh, en) = (fields.Words("zh"), fields.Words("en"));
            fields.RefuseUnknown();
            if (zh.Count == 0 || en.Count != 2) problems.Add(Problems.BadCountWords(key));
            else units.Add(new(new(new Unit(key.Value), [.. zh.Select(word => word.Value)], en[0].Value, en[1].Value), key.Place));
        }
        return units;
    }

    private static List<T> Entries<T>(SourceFile file, List<Diagnostic> problems, Func<Sourced<string>, YamlFields, T> read, bool mayBeEmpty = false)
    {
        var entries = new List<T>();
        var parsed = YamlTree.Parse(file, file.Text, 1, problems);
        if (parsed is { Entries: [] } && !mayBeEmpty) problems.Add(Problems.EmptyYaml(parsed.Place));
        foreach (var entry in parsed?.Entries ?? [])
        {
            if (!Ids.IsId(entry.Key.Value)) problems.Add(Problems.BadId(entry.Key.Place, entry.Key.Value));
            if (entry.Value is not YamlMap map)
            {
                problems.Add(Problems.NotAMapping(entry.Value.Place, entry.Key.Value));
                continue;
            }
            var fields = new YamlFields(map, problems);
            entries.Add(read(entry.Key, fields));
            fields.RefuseUnknown();
        }
        return entries;
    }

    private static Licence ReadLicence(YamlFields site, List<Diagnostic> problems)
    {
        if (site.Find("licence") is not YamlMap map)
        {
            problems.Add(Problems.MissingKey(site.Place, "licence"));
            return new("", new Uri("about:blank"));
        }
        var fields = new YamlFields(map, problems);
        var licence = new Licence(fields.PlainText("name"), Url(fields.Text("url"), problems));
        fields.RefuseUnknown();
        return licence;
    }

    /// <summary>The paths of the pages are put behind it.</summary>
    private static Uri BaseUrl(Sourced<string> text, List<Diagnostic> problems)
    {
        var url = Url(text, problems);
        if (text.Value.AsSpan().ContainsAny('?', '#') && url.IsAbsoluteUri && url.Scheme != "about") problems.Add(Problems.UrlWithQuery(text));
        return url;
    }

    private static Uri Url(Sourced<string> text, List<Diagnostic> problems)
    {
        if (Uri.TryCreate(text.Value, UriKind.Absolute, out var url) && url.Scheme is "https" or "http") return url;
        if (text.Value.Length > 0) problems.Add(Problems.BadUrl(text));
        return new Uri("about:blank");
    }

    private static int Number(Sourced<string> text, List<Diagnostic> problems)
    {
        if (int.TryParse(text.Value, out var number) && number > 0) return number;
        if (text.Value.Length > 0) problems.Add(Problems.NotAWholeNumber(text));
        return 0;
    }
}
