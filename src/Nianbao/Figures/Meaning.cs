using System.Runtime.InteropServices;
using Nianbao.Model;

namespace Nianbao.Figures;

/// <summary>What a word beside a number says: a qualifier, a direction (1 up, -1 down), or nothing (达到, "reached").</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Meaning(Qualifiers Qualifiers, int Direction)
{
    public static readonly Meaning Neutral = new(Qualifiers.None, 0);
    public static readonly Meaning Up = new(Qualifiers.None, 1);
    public static readonly Meaning Down = new(Qualifiers.None, -1);
    public static readonly Meaning AtLeast = new(Qualifiers.AtLeast, 0);
    public static readonly Meaning AtMost = new(Qualifiers.AtMost, 0);
    public static readonly Meaning About = new(Qualifiers.About, 0);
    public static readonly Meaning Nearly = new(Qualifiers.Nearly, 0);
    public static readonly Meaning Estimate = new(Qualifiers.Estimate, 0);
}
