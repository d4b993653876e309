using System.Text.RegularExpressions;
using Nianbao.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Nianbao.Reading;

/// <summary>YAML as a tree whose every node knows its place.</summary>
public abstract record YamlNode(Place Place);

public sealed record YamlText(string Text, Place Place) : YamlNode(Place);

public sealed record YamlList(IReadOnlyList<YamlNode> Items, Place Place) : YamlNode(Place);

public sealed record YamlMap(IReadOnlyList<YamlEntry> Entries, Place Place) : YamlNode(Place);

public sealed record YamlEntry(Sourced<string> Key, YamlNode Value);

/// <summary>Parses YAML text into a <see cref="YamlNode"/>. The only file that knows YamlDotNet.</summary>
public sealed partial class YamlTree
{
    private readonly SourceFile file;
    private readonly int firstLine;
    private readonly List<Diagnostic> problems;
    private readonly Parser parser;

    private YamlTree(SourceFile file, string yaml, int firstLine, List<Diagnostic> problems)
    {
        (this.file, this.firstLine, this.problems) = (file, firstLine, problems);
        parser = new Parser(new StringReader(yaml));
    }

    /// <summary>Parses lines of a file as one YAML mapping; null, and a problem, if they are none.</summary>
    /// <param name="file">The file that the lines stand in.</param>
    /// <param name="yaml">The lines.</param>
    /// <param name="firstLine">The number of their first line in the file, from 1.</param>
    /// <param name="problems">Gets what is wrong.</param>
    public static YamlMap? Parse(SourceFile file, string yaml, int firstLine, List<Diagnostic> problems)
    {
        if (FindTab(file, yaml, firstLine) is { } tab)
        {
            problems.Add(Problems.TabInYaml(tab));
            return null;
        }
        try
        {
            return new YamlTree(file, yaml, firstLine, problems).Document();
        }
        catch (Exception e) when (e is YamlException or InvalidOperationException)
        {
            problems.Add(Unreadable(file, yaml, firstLine, (e as YamlException)?.Start));
            return null;
        }
    }

    /// <param name="givenUpAt">Where the parser stumbled; null if it broke down, as it does over a bracket that the end of the file leaves open.</param>
    private static Diagnostic Unreadable(SourceFile file, string yaml, int firstLine, Mark? givenUpAt)
    {
        var lastLine = firstLine + yaml.AsSpan().TrimEnd('\n').Count('\n');
        var place = givenUpAt is { } mark ? file.At(firstLine + (int)mark.Line - 1, (int)mark.Column) : file.At(lastLine, 1);
        return YamlMistakes.Find(file, firstLine, lastLine, place.Line) ?? Problems.NoYaml(place);
    }

    private YamlMap? Document()
    {
        parser.Consume<StreamStart>();
        if (parser.Accept<StreamEnd>(out _))
        {
            problems.Add(Problems.EmptyYaml(file.At(firstLine, 1)));
            return null;
        }
        parser.Consume<DocumentStart>();
        var root = Node();
        parser.Consume<DocumentEnd>();
        if (parser.Accept<DocumentStart>(out var second))
        {
            problems.Add(Problems.SecondDocument(PlaceOf(second)));
            return null;
        }
        if (root is YamlMap map) return map;
        problems.Add(Problems.NotAMapping(root.Place, "the file"));
        return null;
    }

    private YamlNode Node()
    {
        if (parser.Accept<NodeEvent>(out var node) && (!node.Anchor.IsEmpty || !node.Tag.IsEmpty)) problems.Add(Problems.YamlFeature(PlaceOf(node), node.Anchor.IsEmpty ? '!' : '&'));
        if (parser.TryConsume<Scalar>(out var scalar)) return new YamlText(scalar.Value, PlaceOf(scalar));
        if (parser.TryConsume<SequenceStart>(out var sequence)) return new YamlList(Items(), PlaceOf(sequence));
        if (parser.TryConsume<MappingStart>(out var mapping)) return new YamlMap(Entries(), PlaceOf(mapping));
        var alias = PlaceOf(parser.Consume<AnchorAlias>());
        problems.Add(Problems.YamlFeature(alias, '*'));
        return new YamlText(file.Text.Substring(alias.Position, alias.Length), alias);
    }

    private List<YamlNode> Items()
    {
        var items = new List<YamlNode>();
        while (!parser.TryConsume<SequenceEnd>(out _)) items.Add(Node());
        return items;
    }

    private List<YamlEntry> Entries()
    {
        var entries = new List<YamlEntry>();
        var seen = new Dictionary<string, Place>(StringComparer.Ordinal);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = Node();
            var value = Node();
            if (key is not YamlText text) problems.Add(Problems.KeyIsNoText(key.Place));
            else if (StuckColon().Match(text.Text) is { Success: true } stuck && value is YamlText { Text: "" }) entries.Add(WithoutColon(text, stuck));
            else if (!seen.TryAdd(text.Text, key.Place)) problems.Add(Problems.DuplicateKey(key.Place, text.Text, seen[text.Text]));
            else entries.Add(new(new(text.Text, key.Place), value));
        }
        return entries;
    }

    /// <summary>Between brackets a key whose value sticks to its colon is a key without a value; reading goes on with what was meant.</summary>
    private YamlEntry WithoutColon(YamlText text, Match stuck)
    {
        var (key, colon, value) = (stuck.Groups["key"], stuck.Groups["colon"], stuck.Groups["value"]);
        Place At(Group part) => new(text.Place.File, text.Place.Position + part.Index, part.Length);
        problems.Add(colon.Value == ":" ? Problems.NoSpaceAfterColon(At(colon)) : Problems.FullWidthSign(At(colon), '：', ':'));
        return new(new(key.Value, At(key)), new YamlText(value.Value, At(value)));
    }

    [GeneratedRegex(@"^(?<key>[a-z][a-z0-9.\-]*)\s*(?<colon>[:：])\s*(?<value>\S.*)$")]
    private static partial Regex StuckColon();

    private Place PlaceOf(ParsingEvent e)
    {
        var start = file.At(firstLine + (int)e.Start.Line - 1, (int)e.Start.Column);
        var end = file.At(firstLine + (int)e.End.Line - 1, (int)e.End.Column);
        return start with { Length = start.Line == end.Line ? Math.Max(0, end.Position - start.Position) : 0 };
    }

    private static Place? FindTab(SourceFile file, string yaml, int firstLine)
    {
        var lines = yaml.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var indent = lines[i].Length - lines[i].TrimStart(' ', '\t').Length;
            var tab = lines[i].AsSpan(0, indent).IndexOf('\t');
            if (tab >= 0) return file.At(firstLine + i, tab + 1);
        }
        return null;
    }
}
