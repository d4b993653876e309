using Markdig.Extensions.CustomContainers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Nianbao.Reading.ReportText;

/// <summary>
/// Ends a <c>:::</c> container that is not closed before it swallows what follows: at a heading, or where after an empty line something
/// else than ids of figures comes.
/// </summary>
internal sealed class FactBoxParser : CustomContainerParser
{
    public override BlockState TryContinue(BlockProcessor processor, Block block) =>
        processor.CurrentChar == '#' || (IsAfterEmptyLine((ContainerBlock)block) && !HasOnlyIds(processor)) ? BlockState.None : base.TryContinue(processor, block);

    private static bool IsAfterEmptyLine(ContainerBlock box) => box.LastChild is { IsOpen: false };

    private static bool HasOnlyIds(BlockProcessor processor) =>
        processor.Line.ToString().Trim() is var line && (line.Trim(':').Length == 0 || line.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(Ids.IsFigureKey));
}
