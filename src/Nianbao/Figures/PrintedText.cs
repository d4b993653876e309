namespace Nianbao.Figures;

/// <summary>Folds printed variants of a character into one. Character by character, so that positions stay true.</summary>
internal static class PrintedText
{
    public static string Normalise(string text) => string.Create(text.Length, text, static (span, source) =>
    {
        for (var i = 0; i < span.Length; i++) span[i] = Fold(source[i]);
    });

    public static bool IsHan(char c) => c is >= '\u4e00' and <= '\u9fff' or '〇';

    private static char Fold(char c) => c switch
    {
        '～' or '—' or '〜' => '~',                                  // joins a range, never a minus sign
        '−' or '–' or '‐' or '‑' or '－' => '-',                     // minus or range, by its place
        '∶' => ':',
        '’' => '\'',
        'μ' => 'µ',
        '\u3000' or '\u00a0' or '\u2009' or '\u202f' or '\t' or '\n' or '\r' => ' ',
        >= '\uff01' and <= '\uff5e' => (char)(c - 0xfee0),           // full-width ASCII
        _ => c,
    };
}
