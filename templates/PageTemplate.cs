using Microsoft.AspNetCore.Components;
using Nianbao.Model;
using Nianbao.Model.Pages;

namespace Nianbao.Templates;

/// <summary>What every part of a page has at hand: the frame of the page it stands on.</summary>
public abstract class PartTemplate : ComponentBase
{
    [Parameter, EditorRequired]
    public PageFrame Frame { get; set; } = null!;

    protected Words W => Frame.Words;

    /// <summary>The BCP 47 tag of the other language.</summary>
    protected string OtherTag => Frame.Language.Other().Tag();

    protected string To(string path) => Frame.Root + path;
}

/// <summary>The template of one kind of page.</summary>
public abstract class PageTemplate<TView> : ComponentBase
    where TView : PageView
{
    [Parameter, EditorRequired]
    public TView View { get; set; } = null!;

    [Parameter, EditorRequired]
    public AssetNames AssetNames { get; set; } = null!;

    protected PageFrame Frame => View.Frame;

    protected Words W => Frame.Words;

    protected string OtherTag => Frame.Language.Other().Tag();

    protected string To(string path) => Frame.Root + path;
}
