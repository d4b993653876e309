using Nianbao.Checking;
using Nianbao.Comparing;
using Nianbao.Diagnostics;
using Nianbao.Model;
using Nianbao.Planning;
using Nianbao.Reading;
using Nianbao.Rendering;

namespace Nianbao;

/// <summary>
/// The whole journey, a stage after the other:
/// <list type="number">
/// <item>Reading: the files of a content folder become a draft in which every value knows its place.</item>
/// <item>Checking: the draft becomes the site; every id is looked up and every figure proved in both languages.</item>
/// <item>Comparing: the reports are held against each other; targets get their outcomes, contradictions their warnings.</item>
/// <item>Planning: the site becomes pages, each a finished view.</item>
/// <item>Rendering: pages, data and assets become files.</item>
/// <item>Writing (<see cref="Writing.SiteFolder"/>): the files take the place of the old site, all at once.</item>
/// </list>
/// </summary>
public static class Journey
{
    /// <summary>Reads and checks a content folder: the site, or null if there are errors, and all problems in order.</summary>
    public static Outcome<Site?> Check(string contentFolder)
    {
        var files = ContentFolder.Read(contentFolder);
        var draft = ContentReader.Read(files.Value);
        var isWhole = !files.Diagnostics.Concat(draft.Diagnostics).Any(problem => problem.Severity == Severity.Error);
        var site = SiteBuilder.Build(draft.Value, isWhole);
        var compared = site.Value is null ? new(null, []) : Compare(site.Value, draft.Value);
        return new(compared.Value, Diagnostic.Sort([.. files.Diagnostics, .. draft.Diagnostics, .. site.Diagnostics, .. compared.Diagnostics]));
    }

    private static Outcome<Site?> Compare(Site site, Draft draft)
    {
        var compared = SiteComparison.Compare(site, draft);
        return new(compared.Value, compared.Diagnostics);
    }

    /// <summary>Makes every file of the site.</summary>
    public static Task<IReadOnlyList<OutputFile>> Render(Site site) => SiteRenderer.RenderAsync(site, PagePlanner.Plan(site));
}
