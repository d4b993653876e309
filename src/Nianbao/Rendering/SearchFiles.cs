using Nianbao.Model;
using Nianbao.Model.Pages;
using Nianbao.Searching;

namespace Nianbao.Rendering;

/// <summary>
/// The index that <c>search.js</c> loads in small pieces:
/// <list type="bullet">
/// <item><c>search/entries/{kind}/{page}.json</c>: what results show, some documents a page.</item>
/// <item><c>search/terms/{route}/{shard}.json</c>: terms with their documents; <c>search/terms/{route}.json</c>: the first term of each shard.</item>
/// <item><c>search/index.json</c>: the first term of each route, how many documents of each kind there are, the facets, the version.</item>
/// </list>
/// A script asks for every piece by the version, so that a browser's cache never mixes pieces of two builds.
/// </summary>
public static class SearchFiles
{
    public static IReadOnlyList<OutputFile> Of(Site site, IReadOnlyList<Page> pages)
    {
        var documents = new SearchDocuments(site, pages);
        var postings = new Postings();
        var files = new List<OutputFile>();
        foreach (var page in EntryPage.Cut(documents.All()))
        {
            foreach (var document in page.Documents) postings.Add(document);
            files.Add(new($"search/entries/{Names.Of(page.Kind)}/{page.Number}.json", SearchJson.Entries(page)));
        }

        var routes = Shard.Cut(postings.InOrder()).Chunk(Shard.OnRoute).ToList();
        for (var route = 0; route < routes.Count; route++)
        {
            files.AddRange(routes[route].Select((shard, number) => new OutputFile($"search/terms/{route}/{number}.json", SearchJson.Shard(shard, postings.Facets))));
            files.Add(new($"search/terms/{route}.json", SearchJson.Strings(routes[route].Select(shard => shard.First))));
        }

        var manifest = new SearchManifest(FileVersion.Of(files), postings.Counts, documents.Facets, [.. routes.Select(route => route[0].First)]);
        return [.. files, new("search/index.json", SearchJson.Manifest(manifest))];
    }
}
