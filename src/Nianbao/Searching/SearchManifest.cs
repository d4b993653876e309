namespace Nianbao.Searching;

/// <summary>What a script must know before it can find anything.</summary>
/// <param name="Version">A hash of the whole index.</param>
/// <param name="Counts">How many documents of each kind there are; a document's number tells its kind.</param>
/// <param name="Routes">The first term of each route.</param>
internal sealed record SearchManifest(string Version, IReadOnlyDictionary<SearchKind, int> Counts, FacetScheme Facets, IReadOnlyList<string> Routes);
