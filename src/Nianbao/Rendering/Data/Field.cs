using Nianbao.Model;

namespace Nianbao.Rendering.Data;

internal enum FieldType
{
    Text,

    /// <summary>An exact decimal: a number in CSV, a string of digits in JSON, where numbers are often read as floating point.</summary>
    Decimal,
    Integer,
    Flag,

    /// <summary>Words, separated by blanks in CSV.</summary>
    Words,

    /// <summary>A text in each language.</summary>
    TextInBoth,

    /// <summary>A web address in each language.</summary>
    AddressInBoth,
}

/// <summary>A field of a table: all that schemas say of it. From this one definition come the CSV column, the JSON key and both schemas.</summary>
internal sealed record Field(string Name, FieldType Type, Translated<string> Title, Translated<string> Description)
{
    /// <summary>True if every row has a value.</summary>
    public bool IsRequired { get; init; } = true;

    /// <summary>True of the one field that names the row.</summary>
    public bool IsKey { get; init; }

    /// <summary>The only values there are; null if there are others.</summary>
    public IReadOnlyList<string>? Choices { get; init; }

    /// <summary>What every value matches as a whole (a regular expression as in XML Schema, without anchors); null if anything goes.</summary>
    public string? Pattern { get; init; }

    public int? Minimum { get; init; }

    /// <summary>The table whose key the value is; null if it is none.</summary>
    public string? References { get; init; }

    /// <summary>In what unit the value is, in words; null if it is no quantity.</summary>
    public string? Unit { get; init; }

    /// <summary>The columns of CSV, with the language of those that have one.</summary>
    public IReadOnlyList<(string Name, Language? Language)> Columns => Type is FieldType.TextInBoth or FieldType.AddressInBoth
        ? [.. Languages.All.Select(language => ($"{Name}_{language.Code()}", (Language?)language))]
        : [(Name, null)];
}
