using System.Buffers;

namespace Nianbao.Rendering.Data;

/// <summary>The rows of a table as text: each is written once, and put into as many files as list it.</summary>
/// <param name="Opening">What stands before the first row.</param>
/// <param name="Separator">What stands between two rows.</param>
/// <param name="Ending">What stands after the last row.</param>
internal sealed record RowTexts(
    ReadOnlyMemory<byte> Opening,
    IReadOnlyList<ReadOnlyMemory<byte>> Rows,
    ReadOnlyMemory<byte> Separator,
    ReadOnlyMemory<byte> Ending)
{
    /// <summary>A file of all rows.</summary>
    public ReadOnlyMemory<byte> All() => File(Enumerable.Range(0, Rows.Count));

    /// <summary>A file of some rows, by their places in the table.</summary>
    public ReadOnlyMemory<byte> File(IEnumerable<int> places)
    {
        var content = new ArrayBufferWriter<byte>();
        content.Write(Opening.Span);
        var isFirst = true;
        foreach (var place in places)
        {
            if (!isFirst) content.Write(Separator.Span);
            content.Write(Rows[place].Span);
            isFirst = false;
        }

        content.Write(Ending.Span);
        return content.WrittenMemory;
    }
}
