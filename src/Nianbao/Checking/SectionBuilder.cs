using Nianbao.Model;
using Nianbao.Reading;

namespace Nianbao.Checking;

/// <summary>Builds the sections of a report from checked pairs.</summary>
internal sealed class SectionBuilder(Registers registers, FilledText filled, IReadOnlyDictionary<string, Figure> figures)
{
    public IReadOnlyList<Section> Build(IReadOnlyList<SectionPair> pairs)
    {
        var sections = new List<Section>();
        Theme? above = null;
        foreach (var (original, translation) in pairs)
        {
            var own = original.Theme is null ? null : registers.Themes[original.Theme.Value];
            if (original.Level == 2) above = own;
            sections.Add(new(
                original.Id.Value,
                original.Level,
                new(original.Heading, translation.Heading),
                own ?? above,
                [.. original.Blocks.Zip(translation.Blocks, Block)]));
        }
        return sections;
    }

    private Block Block(DraftBlock original, DraftBlock translation) => original.Kind switch
    {
        BlockKind.Paragraph => new Paragraph(Cells(original, translation).Single()),
        BlockKind.Quotation => new Quotation(Cells(original, translation)),
        BlockKind.BulletList => new ItemList(false, Cells(original, translation)),
        BlockKind.NumberedList => new ItemList(true, Cells(original, translation)),
        BlockKind.Table => new Table([.. original.Rows.Zip(translation.Rows, Row)]),
        _ => new FactBox([.. original.Facts.Select(fact => figures[fact.Value])]),
    };

    private List<Translated<Prose>> Cells(DraftBlock original, DraftBlock translation) => [.. original.Cells.Zip(translation.Cells, filled.Pair)];

    private IReadOnlyList<Translated<Prose>> Row(IReadOnlyList<DraftProse> original, IReadOnlyList<DraftProse> translation) => [.. original.Zip(translation, filled.Pair)];
}
