namespace Nianbao.Figures.Chinese;

/// <summary>
/// Numbers in Han numerals below ten thousand: 三十二, 一千二百, 两千, 一百零五, 三点五, 二〇二四. Scale words above are not
/// taken here. The rules are strict: 一百五 (105 or 150?) and 三五 (three to five) are refused.
/// </summary>
internal static class HanNumerals
{
    private const string Digits = "〇一二三四五六七八九";

    public static bool IsNumeral(char c) => Digit(c) >= 0 || Place(c) > 0 || c is '万' or '亿' or '几';

    /// <summary>0 to 9; -1 if it is no digit.</summary>
    public static int Digit(char c) => c switch { '零' => 0, '两' => 2, _ => c == '\0' ? -1 : Digits.IndexOf(c) };

    private static int Place(char c) => c switch { '十' => 10, '百' => 100, '千' => 1000, _ => 0 };

    /// <summary>The 千 of 千米 and the 百 of 百分点 belong to the unit.</summary>
    private static int PlaceHere(TextCursor cursor) => cursor.IsAt(FigureUnits.Chinese) ? 0 : Place(cursor.Current);

    /// <summary>Takes a number; null with nothing taken, or null with a refusal.</summary>
    public static decimal? Take(TextCursor cursor)
    {
        var start = cursor.Position;
        if (Digit(cursor.Current) < 0 && PlaceHere(cursor) == 0) return null;
        if (IsDigitAt(cursor, start) && IsDigitAt(cursor, start + 1)) return TakeDigitByDigit(cursor);

        var whole = TakePlaces(cursor);
        if (whole < 0 || cursor.Current != '点' || !IsDigitAt(cursor, cursor.Position + 1)) return whole < 0 ? null : whole;
        cursor.Position++;
        return TakeDecimals(cursor, whole);
    }

    private static bool IsDigitAt(TextCursor cursor, int index) => index < cursor.End && Digit(cursor.Text[index]) >= 0;

    /// <summary>二〇二四. Shorter runs are approximations: 三五 is "three to five".</summary>
    private static decimal? TakeDigitByDigit(TextCursor cursor)
    {
        var start = cursor.Position;
        decimal value = 0;
        for (; Digit(cursor.Current) >= 0 && cursor.Position - start < 20; cursor.Position++) value = value * 10 + Digit(cursor.Current);
        if (cursor.Position - start >= 4) return value;
        cursor.Refuse(Refusals.Indefinite(cursor.Text[start..cursor.Position]), start);
        return null;
    }

    /// <summary>Places fall from 千 to the unit; a gap is filled by 零. -1 with a refusal if the numeral is broken.</summary>
    private static int TakePlaces(TextCursor cursor)
    {
        var (total, lastPlace, zero) = (0, 10000, false);
        while (true)
        {
            var at = cursor.Position;
            var digit = Digit(cursor.Current);
            if (digit >= 0) cursor.Position++;
            if (digit == 0)
            {
                if (total == 0) return 0;
                if (zero) return Broken(cursor, at);
                zero = true;
                continue;
            }
            var place = PlaceHere(cursor);
            if (digit < 0 && place == 0) return zero ? Broken(cursor, at) : total;
            if (place == 0) place = 1;
            else if (!MayFollow(lastPlace, place, digit)) return digit < 0 ? total : Broken(cursor, at);
            else cursor.Position++;

            if (place * 10 < lastPlace && total > 0 && !zero) return Broken(cursor, at);
            total += (digit < 0 ? 1 : digit) * place;
            if (place == 1) return total;
            (lastPlace, zero) = (place, false);
        }
    }

    /// <summary>A place without a digit stands for one at the start (十五, 百) and as 十 after 百 (一百十五).</summary>
    private static bool MayFollow(int lastPlace, int place, int digit)
    {
        if (place >= lastPlace) return false;
        return digit > 0 || lastPlace == 10000 || (place == 10 && lastPlace == 100);
    }

    private static int Broken(TextCursor cursor, int at)
    {
        cursor.Refuse(Refusals.BrokenNumber, at);
        return -1;
    }

    private static decimal? TakeDecimals(TextCursor cursor, int whole)
    {
        var (mantissa, decimals) = ((UInt128)whole, 0);
        for (; Digit(cursor.Current) >= 0 && decimals < 20; cursor.Position++, decimals++) mantissa = mantissa * 10 + (uint)Digit(cursor.Current);
        return ExactDecimal.Build(mantissa, decimals, negative: false);
    }
}
