using Nianbao.Model;

namespace Nianbao.CommandLine;

/// <summary><c>check</c>: everything but writing.</summary>
internal static class CheckCommand
{
    public static int Run(string contentFolder)
    {
        var outcome = Journey.Check(contentFolder);
        var exitCode = Talk.Show(outcome.Diagnostics);
        if (outcome.Value is { } site) Talk.Done($"{Summary(site)}: every figure agrees with its sentence in both languages.");
        return exitCode;
    }

    public static string Summary(Site site) =>
        $"{Talk.Count(site.Reports.Count, "report")}, {Talk.Count(site.Figures.Count(), "figure")}, {Talk.Count(site.Metrics.Count, "metric")}";
}
