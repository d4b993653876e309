using Nianbao.Diagnostics;
using Nianbao.Model;

namespace Nianbao.Reading;

/// <summary>From files to drafts. The reports are read side by side, since none needs another.</summary>
public static class ContentReader
{
    public static Outcome<Draft> Read(ContentFiles files)
    {
        var problems = new List<Diagnostic>();
        IReadOnlyList<T> Register<T>(string name, Func<SourceFile, List<Diagnostic>, IReadOnlyList<T>> read) =>
            files.Registers.TryGetValue(name, out var file) ? read(file, problems) : [];

        var info = files.Registers.TryGetValue("site.yml", out var site) ? RegisterReader.ReadSite(site, problems) : null;
        var zones = Register("zones.yml", RegisterReader.ReadZones);
        var themes = Register("themes.yml", RegisterReader.ReadThemes);
        var units = Register("units.yml", RegisterReader.ReadUnits);
        var metrics = Register("metrics.yml", RegisterReader.ReadMetrics);
        var glossary = Register("glossary.yml", RegisterReader.ReadGlossary);
        var reports = files.Reports.AsParallel().AsOrdered().Select(ReadReport).ToList();
        problems.AddRange(reports.SelectMany(report => report.Diagnostics));
        var read = reports.Select(report => report.Value).OfType<DraftReport>().ToList();
        var unread = files.ReportIds.Except(read.Select(report => report.Id), StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
        return new(new(info, zones, themes, units, metrics, glossary, read) { UnreadReports = unread }, problems);
    }

    private static Outcome<DraftReport?> ReadReport(ReportFiles files)
    {
        var problems = new List<Diagnostic>();
        return new(ReportReader.Read(files, problems), problems);
    }
}
