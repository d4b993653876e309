namespace Nianbao.Model.Pages;

/// <summary>The search: a form that a script answers.</summary>
/// <param name="Kinds">What results can be, in the order of the choice.</param>
/// <param name="Examples">Queries worth trying.</param>
public sealed record SearchView(
    PageFrame Frame,
    IReadOnlyList<SearchKindChoice> Kinds,
    IReadOnlyList<ThemeLink> Themes,
    IReadOnlyList<SearchExample> Examples) : PageView(Frame);

/// <param name="Id">As in addresses: <c>figure</c>.</param>
/// <param name="One">What a single result is called.</param>
/// <param name="Many">What the choice is called.</param>
public sealed record SearchKindChoice(string Id, string One, string Many);

/// <param name="Query">The address of the query: <c>?q=</c> and what it asks for.</param>
public sealed record SearchExample(string Text, Language Language, string Query);
