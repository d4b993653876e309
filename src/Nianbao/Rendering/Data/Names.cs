using Nianbao.Model;

namespace Nianbao.Rendering.Data;

/// <summary>The words that stand for enumerations in data, as in the content.</summary>
internal static class Names
{
    public static readonly IReadOnlyList<string> Measures = [.. Enum.GetValues<Measure>().Select(Of)];

    public static readonly IReadOnlyList<string> Kinds = [.. Enum.GetValues<FigureKind>().Select(Of)];

    public static readonly IReadOnlyList<string> Rules = [.. Enum.GetValues<TargetRule>().Select(Of)];

    public static readonly IReadOnlyList<string> Verdicts = [.. Enum.GetValues<Verdict>().Select(Of)];

    public static readonly IReadOnlyList<string> Directions = [.. Enum.GetValues<Direction>().Select(Of)];

    public static readonly IReadOnlyList<string> ZoneKinds = [.. Enum.GetValues<ZoneKind>().Select(Of)];

    public static readonly IReadOnlyList<string> Rules = [.. Enum.GetValues<TargetRule>().Select(Of)];

    public static readonly IReadOnlyList<string> Verdicts = [.. Enum.GetValues<Verdict>().Select(Of)];

    public static string Of(Measure measure) => measure switch
    {
        Measure.Level => "level",
        Measure.Growth => "growth",
        Measure.Share => "share",
        Measure.Rank => "rank",
        Measure.Rating => "rating",
        _ => "multiple",
    };

    public static string Of(FigureKind kind) => kind == FigureKind.Target ? "target" : "outcome";

    public static string Of(TargetRule rule) => rule switch
    {
        TargetRule.AtLeast => "at-least",
        TargetRule.AtMost => "at-most",
        TargetRule.Exactly => "exactly",
        TargetRule.About => "about",
        TargetRule.Nearly => "nearly",
        _ => "range",
    };

    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Met => "met",
        Verdict.Missed => "missed",
        Verdict.NotReported => "not-reported",
        _ => "not-comparable",
    };

    public static string Of(Direction direction) => direction switch
    {
        Direction.HigherIsBetter => "higher-is-better",
        Direction.LowerIsBetter => "lower-is-better",
        _ => "neutral",
    };

    public static string Of(ZoneKind kind) => kind switch
    {
        ZoneKind.City => "city",
        ZoneKind.District => "district",
        ZoneKind.DevelopmentZone => "development-zone",
        ZoneKind.Subdistrict => "subdistrict",
        ZoneKind.Town => "town",
        ZoneKind.Park => "park",
        _ => "village",
    };

    public static string Of(TargetRule rule) => rule switch
    {
        TargetRule.AtLeast => "at-least",
        TargetRule.AtMost => "at-most",
        TargetRule.Exactly => "exactly",
        TargetRule.About => "about",
        TargetRule.Nearly => "nearly",
        _ => "range",
    };

    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Met => "met",
        Verdict.Missed => "missed",
        Verdict.NotReported => "not-reported",
        _ => "not-comparable",
    };
}
