namespace Nianbao.Model;

/// <summary>One document about one zone and one period, in both languages.</summary>
/// <param name="Short">What lists of the zone's reports call it; null for its period.</param>
/// <param name="Figures">In the order of the front matter.</param>
public sealed record Report(
    string Id,
    Translated<string> Title,
    Translated<string>? Short,
    Translated<Prose> Summary,
    Zone Zone,
    Period Period,
    Source Source,
    IReadOnlyList<Section> Sections,
    IReadOnlyList<Figure> Figures);

/// <summary>The document that a report renders in its own words.</summary>
public sealed record Source(Translated<string> Title, Translated<string>? Byline, Translated<string>? Note);

/// <summary>A heading with the blocks up to the next heading.</summary>
/// <param name="Level">2 or 3.</param>
/// <param name="Theme">Its own theme or that of the section it stands under; null if neither has one.</param>
public sealed record Section(string Id, int Level, Translated<string> Heading, Theme? Theme, IReadOnlyList<Block> Blocks);

/// <summary>A block of text, paired in both languages: they have the same blocks in the same order.</summary>
public abstract record Block
{
    /// <summary>All prose in it, in reading order.</summary>
    public abstract IEnumerable<Translated<Prose>> Texts { get; }
}

public sealed record Paragraph(Translated<Prose> Text) : Block
{
    public override IEnumerable<Translated<Prose>> Texts => [Text];
}

public sealed record Quotation(IReadOnlyList<Translated<Prose>> Paragraphs) : Block
{
    public override IEnumerable<Translated<Prose>> Texts => Paragraphs;
}

public sealed record ItemList(bool Ordered, IReadOnlyList<Translated<Prose>> Items) : Block
{
    public override IEnumerable<Translated<Prose>> Texts => Items;
}

/// <summary>A table; the first row is its head.</summary>
public sealed record Table(IReadOnlyList<IReadOnlyList<Translated<Prose>>> Rows) : Block
{
    public override IEnumerable<Translated<Prose>> Texts => Rows.SelectMany(row => row);
}

/// <summary>The visual block that shows figures.</summary>
public sealed record FactBox(IReadOnlyList<Figure> Figures) : Block
{
    public override IEnumerable<Translated<Prose>> Texts => [];
}
