namespace Nianbao.Model;

/// <summary>What a figure is about, apart from the period.</summary>
public readonly record struct Subject(string Metric, Measure Measure, string Zone)
{
    public static Subject Of(Figure figure) => new(figure.Metric.Id, figure.Measure, figure.Zone.Id);
}

/// <summary>What a figure is about in full: two figures of one claim must agree. A period is its first and last day, however it is written.</summary>
public readonly record struct Claim(Subject Subject, DateOnly Start, DateOnly End, FigureKind Kind)
{
    public static Claim Of(Figure figure) => new(Subject.Of(figure), figure.Period.Start, figure.Period.End, figure.Kind);
}
