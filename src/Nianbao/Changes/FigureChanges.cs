using Nianbao.Model;
using Nianbao.Rendering.Data;

namespace Nianbao.Changes;

/// <summary>What became of the figures between two states of the content. A figure is the same figure if it has the same id.</summary>
internal sealed record FigureChanges(
    IReadOnlyList<Field> Fields,
    IReadOnlyList<FigureRow> Added,
    IReadOnlyList<FigureRow> Removed,
    IReadOnlyList<ChangedFigure> Changed)
{
    /// <summary>What is compared; the wording of a sentence may change without the figure.</summary>
    private static readonly string[] Compared = ["value", "upper", "text", "unit", "qualifiers", "period", "zone", "kind", "metric", "measure", "doubt"];

    public static FigureChanges Between(Site old, Site @new)
    {
        var (before, after) = (Rows(old), Rows(@new));
        var fields = FigureTable.Of([], old.Info.BaseUrl).Fields;
        return new(
            fields,
            [.. after.Values.Where(row => !before.ContainsKey(row.Id))],
            [.. before.Values.Where(row => !after.ContainsKey(row.Id))],
            [.. before.Values.Where(row => after.ContainsKey(row.Id)).Select(row => Compare(fields, row, after[row.Id])).Where(pair => pair.Changes.Count > 0)]);
    }

    private static SortedDictionary<string, FigureRow> Rows(Site site)
    {
        var figures = site.Figures.ToList();
        var rows = figures.Zip(FigureTable.Of(figures, site.Info.BaseUrl).Rows, (figure, cells) => new FigureRow(figure, cells));
        return new(rows.ToDictionary(row => row.Id, StringComparer.Ordinal), StringComparer.Ordinal);
    }

    private static ChangedFigure Compare(IReadOnlyList<Field> fields, FigureRow old, FigureRow @new)
    {
        var changes = fields.Select((field, at) => new FieldChange(field, old.Cells[at], @new.Cells[at]))
            .Where(change => Compared.Contains(change.Field.Name) && change.Old.PlainText() != change.New.PlainText())
            .OrderBy(change => Array.IndexOf(Compared, change.Field.Name));
        return new(old, @new, [.. changes]);
    }
}

/// <summary>A figure with its row of open data.</summary>
internal sealed record FigureRow(Figure Figure, IReadOnlyList<Cell> Cells)
{
    public string Id => Figure.Id;
}

/// <summary>A figure of both states that is not the same in both.</summary>
internal sealed record ChangedFigure(FigureRow Old, FigureRow New, IReadOnlyList<FieldChange> Changes);

internal sealed record FieldChange(Field Field, Cell Old, Cell New);
