using Nianbao.Model;
using Nianbao.Model.Pages;

namespace Nianbao.Planning;

/// <summary>Says how exactly a number is meant, in words that can stand before it: "estimated, at least ".</summary>
internal static class QualifierTexts
{
    /// <summary>The qualifiers that say where the number lies; an estimate says only who reckoned it.</summary>
    public const Qualifiers Limits = Qualifiers.AtLeast | Qualifiers.AtMost | Qualifiers.About | Qualifiers.Nearly;

    /// <param name="isDeclineInWords">True if the number is the size of a fall, which a limit then names: "down at least ".</param>
    public static string Of(Qualifiers qualifiers, SiteFrame site, bool isDeclineInWords = false)
    {
        if (qualifiers == Qualifiers.None) return "";
        var names = qualifiers.Names().Select(name => site.Words["qualifier." + name]).ToList();
        var firstLimit = qualifiers.HasFlag(Qualifiers.Estimate) ? 1 : 0;
        if (isDeclineInWords && firstLimit < names.Count) names[firstLimit] = site.Words["qualifier.down"] + names[firstLimit];
        return string.Join(site.Words["qualifier.separator"], names) + (site.Language == Language.Zh ? "" : " ");
    }
}
