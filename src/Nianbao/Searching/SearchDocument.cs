using Nianbao.Model;

namespace Nianbao.Searching;

/// <summary>In the order in which documents are numbered: of two that match equally well, the earlier kind stands first.</summary>
internal enum SearchKind
{
    Zone,
    Metric,
    Term,
    Figure,
    Section,
    Report,
}

/// <summary>Something that a search finds, in both languages: a query in either one finds it.</summary>
/// <param name="Path">From the folder of a language: <c>reports/etdz-2024/#gdp.growth</c>.</param>
/// <param name="Zone">The number of the zone's own document; null for what is of no zone, and for zones themselves.</param>
/// <param name="Facets">Zone, year and theme as one number; see <see cref="FacetScheme"/>.</param>
/// <param name="Value">What a figure states, ready to read; empty for all other kinds.</param>
/// <param name="Context">Zone and period, or what kind of zone it is: a line above the title.</param>
/// <param name="Text">The sentence, the section, the definition.</param>
/// <param name="Names">The names it goes by: a query for just one of them puts it first. Empty for figures, sections and reports.</param>
internal sealed record SearchDocument(
    SearchKind Kind,
    string Path,
    int? Zone,
    int Facets,
    Translated<string> Title,
    Translated<string> Value,
    Translated<string> Context,
    Translated<string> Text,
    IReadOnlyList<Translated<string>> Names);
