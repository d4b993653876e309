namespace Nianbao.Model;

/// <summary>Running text in one language.</summary>
public sealed record Prose(IReadOnlyList<Inline> Inlines)
{
    /// <summary>The text alone, without marks and links.</summary>
    public string PlainText() => string.Concat(Inlines.Select(inline => inline.PlainText()));
}

public abstract record Inline
{
    public abstract string PlainText();
}

public sealed record TextRun(string Text) : Inline
{
    public override string PlainText() => Text;
}

public sealed record Emphasis(Prose Content, bool Strong) : Inline
{
    public override string PlainText() => Content.PlainText();
}

public sealed record Link(Prose Content, LinkTarget Target) : Inline
{
    public override string PlainText() => Content.PlainText();
}

/// <summary>The words that state a figure of the same report.</summary>
/// <param name="IsStatement">True at the one place that states it and carries its anchor; false where it is mentioned again.</param>
public sealed record FigureMention(Prose Content, string FigureKey, bool IsStatement) : Inline
{
    public override string PlainText() => Content.PlainText();
}

/// <summary>Where a link leads: an entry of the site by its id, or a web address.</summary>
public sealed record LinkTarget(LinkKind Kind, string Id);

public enum LinkKind
{
    Report,
    Zone,
    Theme,
    Metric,
    Term,
    Web,
}
