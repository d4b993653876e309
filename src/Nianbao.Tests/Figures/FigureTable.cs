using System.Text;
using Nianbao.Figures;
using Nianbao.Model;

namespace Nianbao.Tests.Figures;

/// <summary>Tables of expressions: <c>text | what it means</c>, a row each. Lines without a bar are headings.</summary>
internal static class FigureTable
{
    public static IEnumerable<TestCaseData<string, string>> Cases(string table) =>
        from line in table.Split('\n')
        let bar = line.LastIndexOf(" | ", StringComparison.Ordinal)
        where bar >= 0
        let text = line[..bar].Trim()
        select new TestCaseData<string, string>(text, line[(bar + 3)..].Trim()) { TestName = text.Replace('.', '·') };

    /// <summary>A reading in the notation of the tables: <c>300000000..500000000 CNY at-least change (个)</c>.</summary>
    public static string Describe(FigureReading reading) => reading switch
    {
        FigureReading.Read { Value: Rating rating } => $"rating {rating.Text}{Names(rating.Qualifiers)}",
        FigureReading.Read { Value: Quantity quantity } read => Describe(quantity) + (read.IsChange ? " change" : "") + (read.CountWord is { } w ? $" ({w})" : ""),
        FigureReading.Refused refused => $"{refused.Position}: {refused.Reason}",
        _ => throw new InvalidOperationException(),
    };

    private static string Describe(Quantity quantity)
    {
        var text = new StringBuilder().Append(quantity.Value);
        if (quantity.Upper is { } upper) text.Append("..").Append(upper);
        return text.Append(' ').Append(quantity.Unit.Code).Append(Names(quantity.Qualifiers)).ToString();
    }

    private static string Names(Qualifiers qualifiers) => string.Concat(qualifiers.Names().Select(name => $" {name}"));
}
