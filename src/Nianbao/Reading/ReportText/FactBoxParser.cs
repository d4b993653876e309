using Markdig.Extensions.CustomContainers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Nianbao.Reading.ReportText;

/// <summary>Ends a <c>:::</c> container at the first empty line or heading, so that one that is not closed does not swallow what follows.</summary>
internal sealed class FactBoxParser : CustomContainerParser
{
    public override BlockState TryContinue(BlockProcessor processor, Block block) =>
        processor.IsBlankLine || processor.CurrentChar == '#' ? BlockState.None : base.TryContinue(processor, block);
}
