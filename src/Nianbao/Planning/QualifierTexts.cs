using Nianbao.Model;
using Nianbao.Model.Pages;

namespace Nianbao.Planning;

/// <summary>Says how exactly a number is meant, in words before and after it: "estimated, at least …"; 预计…以上.</summary>
internal static class QualifierTexts
{
    /// <summary>The qualifiers that say where the number lies; an estimate says only who reckoned it.</summary>
    public const Qualifiers Limits = Qualifiers.AtLeast | Qualifiers.AtMost | Qualifiers.About | Qualifiers.Nearly;

    /// <param name="isDecline">True if the number is the size of a fall, which a limit then names: "down at least …".</param>
    public static (string Before, string After) Of(Qualifiers qualifiers, SiteFrame site, bool isDecline = false)
    {
        var limits = (qualifiers & Limits).Names().ToList();
        var said = limits.Aggregate("{0}", (inner, name) => site.Words.Fill("value." + name, inner));
        if (isDecline && limits.Count > 0) said = site.Words.Fill("value.down", said);
        if (qualifiers.HasFlag(Qualifiers.Estimate)) said = site.Words.Fill(limits.Count > 0 ? "value.estimate-limit" : "value.estimate", said);
        var parts = said.Split("{0}");
        return (parts[0], parts[1]);
    }
}
