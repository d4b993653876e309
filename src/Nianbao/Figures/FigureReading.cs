using Nianbao.Model;

namespace Nianbao.Figures;

/// <summary>What the figure grammar made of printed text.</summary>
public abstract record FigureReading
{
    private FigureReading()
    {
    }

    /// <summary>The text is a figure.</summary>
    /// <param name="Value">The quantity or rating. A count has <see cref="Unit.Count"/>, since only the metric knows what is counted.</param>
    /// <param name="CountWord">The measure word or noun beside a count: 个, projects; null if there is none.</param>
    /// <param name="IsChange">True if the text says a direction: 增长, 下降, up, fell by.</param>
    public sealed record Read(FigureValue Value, string? CountWord = null, bool IsChange = false) : FigureReading;

    /// <summary>The text is no figure that the grammar knows.</summary>
    /// <param name="Reason">Why, as a clause that can follow "cannot be read: ".</param>
    /// <param name="Position">The index of the first character that does not fit.</param>
    public sealed record Refused(string Reason, int Position) : FigureReading;
}
