using Nianbao.Diagnostics;
using Nianbao.Model;

namespace Nianbao.CommandLine;

/// <summary><c>check</c>: everything but writing.</summary>
internal static class CheckCommand
{
    /// <param name="format"><c>text</c>, or <c>json</c> or <c>sarif</c> for programs: then the output holds nothing else.</param>
    public static int Run(string contentFolder, string format)
    {
        var outcome = Journey.Check(contentFolder);
        if (format != "text")
        {
            Talk.Print(format == "json" ? DiagnosticJson.Render(outcome.Diagnostics) : DiagnosticSarif.Render(outcome.Diagnostics));
            return Talk.MeaningOf(outcome.Diagnostics);
        }
        var exitCode = Talk.Show(outcome.Diagnostics);
        if (outcome.Value is { } site) Talk.Done($"{Summary(site)}: every figure agrees with its sentence in both languages.");
        return exitCode;
    }

    public static string Summary(Site site) =>
        $"{Talk.Count(site.Reports.Count, "report")}, {Talk.Count(site.Figures.Count(), "figure")}, {Talk.Count(site.Metrics.Count, "metric")}";
}
