using Nianbao.Diagnostics;
using Nianbao.Figures;
using Nianbao.Model;
using Nianbao.Reading;

namespace Nianbao.Checking;

/// <summary>Resolves the entries of <c>figures:</c>.</summary>
internal sealed class FigureResolver(Registers registers, List<Diagnostic> problems)
{
    /// <summary>Null if the entry cannot be made sense of; why is among the problems.</summary>
    public DeclaredFigure? Resolve(DraftFigure draft, Zone? reportZone, Period? reportPeriod)
    {
        var metric = FindMetric(draft, out var measureInKey);
        var measure = FindMeasure(draft.Measure ?? measureInKey);
        var zone = draft.Zone is null ? reportZone : Find(draft.Zone, "zone", registers.Zones);
        var period = draft.Period is null ? reportPeriod : ParsePeriod(draft.Period);
        if (metric is null || measure is null) return null;
        var value = ReadValue(draft.Value, metric, measure.Value);
        return zone is null || period is null || value is null ? null : new(draft, metric, measure.Value, zone, period, value);
    }

    public Period? ParsePeriod(Sourced<string> text)
    {
        var period = Period.Parse(text.Value);
        if (period is null && text.Value.Length > 0) problems.Add(Problems.BadPeriod(text));
        return period;
    }

    /// <summary>Looks an id up. Where the whole register is missing, that is the one problem to report, not each id.</summary>
    public T? Find<T>(Sourced<string> id, string what, IReadOnlyDictionary<string, T> register)
        where T : class
    {
        if (register.TryGetValue(id.Value, out var found)) return found;
        if (id.Value.Length > 0 && register.Count > 0) problems.Add(Problems.Unknown(id.Place, what, id.Value, register.Keys));
        return null;
    }

    /// <summary>The metric that is named, or that the key names together with a measure.</summary>
    private Metric? FindMetric(DraftFigure draft, out Sourced<string>? measureInKey)
    {
        measureInKey = null;
        if (draft.Metric is not null) return Find(draft.Metric, "metric", registers.Metrics);
        var parts = draft.Key.Value.Split('.');
        if (parts.Length == 2) measureInKey = new(parts[1], draft.Key.Place);
        return Find(new(parts[0], draft.Key.Place), "metric", registers.Metrics);
    }

    private Measure? FindMeasure(Sourced<string>? text)
    {
        if (text is null) return Measure.Level;
        if (Names.Members<Measure>().TryGetValue(text.Value, out var measure)) return measure;
        problems.Add(Problems.Unknown(text.Place, "measure", text.Value, Names.Members<Measure>().Keys));
        return null;
    }

    private FigureValue? ReadValue(Sourced<string> text, Metric metric, Measure measure)
    {
        if (text.Value.Length == 0) return null;
        switch (FigureReader.Read(text.Value, Language.Zh))
        {
            case FigureReading.Refused refused:
                problems.Add(Problems.Unreadable(Within(text.Place, refused.Position), text.Value, refused.Reason));
                return null;
            case FigureReading.Read read when new MetricFit(metric, measure, Language.Zh).Apply(read, text) is var (value, misfit):
                if (misfit is not null) problems.Add(misfit);
                return value;
            default:
                return null;
        }
    }

    /// <summary>A place from the character that does not fit on; quotes around a YAML value shift it by one.</summary>
    internal static Place Within(Place place, int position)
    {
        var quoted = place.Position < place.File.Text.Length && place.File.Text[place.Position] is '"' or '\'' ? 1 : 0;
        var start = Math.Min(place.Position + quoted + position, place.File.Text.Length);
        return new(place.File, start, Math.Max(0, place.Position + place.Length - start));
    }
}
