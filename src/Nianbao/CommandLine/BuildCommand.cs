using System.Diagnostics;
using Nianbao.Writing;

namespace Nianbao.CommandLine;

/// <summary><c>build</c>: content in, site out, or every problem and the old site untouched.</summary>
internal static class BuildCommand
{
    public static async Task<int> RunAsync(BuildOptions options)
    {
        var clock = Stopwatch.StartNew();
        Talk.Stage($"Reading and checking {options.Content}");
        var outcome = Journey.Check(options.Content);
        var exitCode = Talk.Show(outcome.Diagnostics);
        if (outcome.Value is not { } site)
        {
            await Console.Error.WriteLineAsync($"Nothing was written; {options.Output} is as it was.");
            return exitCode;
        }
        if (options.BaseUrl is not null) site = site with { Info = site.Info with { BaseUrl = options.BaseUrl } };
        Talk.Stage($"Rendering {CheckCommand.Summary(site)}");
        var files = await Journey.Render(site);
        Talk.Stage($"Writing {Talk.Count(files.Count, "file")}");
        if (SiteFolder.Write(options.Output, options.Content, files) is { Count: > 0 } problems) return Talk.Show(problems);
        var pages = files.Count(file => file.Path.EndsWith(".html", StringComparison.Ordinal));
        Talk.Done($"Built {CheckCommand.Summary(site)} and {Talk.Count(pages, "page")} in {clock.Elapsed.TotalSeconds:0.00} s.");
        Talk.Done($"The site is in {options.Output}/ — look at it with: dotnet run --project src/Nianbao -- serve");
        return exitCode;
    }
}
