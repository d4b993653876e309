namespace Nianbao.Model;

/// <summary>The two languages of the site. The original of every report is Chinese.</summary>
public enum Language
{
    Zh,
    En,
}

/// <summary>A value in both languages. There is no half of one: a gap is a diagnostic of the build, never a fallback.</summary>
public sealed record Translated<T>(T Zh, T En)
{
    public T this[Language language] => language == Language.Zh ? Zh : En;

    public Translated<TResult> Select<TResult>(Func<T, TResult> selector) => new(selector(Zh), selector(En));

    public Translated<TResult> Select<TResult>(Func<T, Language, TResult> selector) =>
        new(selector(Zh, Language.Zh), selector(En, Language.En));
}

public static class Languages
{
    public static IReadOnlyList<Language> All { get; } = [Language.Zh, Language.En];

    /// <summary>The code that stands in URLs and data: <c>zh</c> or <c>en</c>.</summary>
    public static string Code(this Language language) => language == Language.Zh ? "zh" : "en";

    /// <summary>The BCP 47 tag for the <c>lang</c> attribute: <c>zh-Hans</c> or <c>en-GB</c>.</summary>
    public static string Tag(this Language language) => language == Language.Zh ? "zh-Hans" : "en-GB";

    public static Language Other(this Language language) => language == Language.Zh ? Language.En : Language.Zh;
}
