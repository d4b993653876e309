using Nianbao.Model;
using Nianbao.Reading;

namespace Nianbao.Checking;

/// <summary>A figure as the front matter declares it, every reference resolved, not yet compared with the texts.</summary>
public sealed record DeclaredFigure(
    DraftFigure Draft,
    Metric Metric,
    Measure Measure,
    Zone Zone,
    Period Period,
    FigureValue Value)
{
    public string Key => Draft.Key.Value;
}
