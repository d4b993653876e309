namespace Nianbao.Rendering.Data;

/// <summary>A table of open data: fields, and rows with a cell for each of them.</summary>
/// <param name="Name">The name of its files, and of its title in the interface texts: <c>figures</c>.</param>
internal sealed record Table(string Name, IReadOnlyList<Field> Fields, IReadOnlyList<IReadOnlyList<Cell>> Rows)
{
    public static Table Of<T>(string name, IReadOnlyList<Column<T>> columns, IEnumerable<T> items) => new(
        name,
        [.. columns.Select(column => column.Field)],
        [.. items.Select(item => columns.Select(column => column.Read(item)).ToArray())]);

    public Field Key => Fields.Single(one => one.IsKey);

    public IEnumerable<Field> ForeignKeys => Fields.Where(one => one.References is not null);
}
