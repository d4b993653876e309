namespace Nianbao.Figures;

/// <summary>Numbers in Arabic digits, alike in both languages: 1360, 1,360, -3.2, 5.0.</summary>
internal static class DigitScanner
{
    /// <summary>Takes a number. Null with nothing taken if none stands here; null with a refusal if a broken one does.</summary>
    public static decimal? Take(TextCursor cursor)
    {
        var start = cursor.Position;
        var negative = cursor.Take('-');
        if (!char.IsAsciiDigit(cursor.Current))
        {
            cursor.Position = start;
            return null;
        }
        var mantissa = UInt128.Zero;
        if (!TakeWhole(cursor, ref mantissa)) return null;
        var decimals = TakeDecimals(cursor, ref mantissa);
        if (decimals < 0) return null;
        var number = ExactDecimal.Build(mantissa, decimals, negative);
        if (number is null) cursor.Refuse(Refusals.TooLarge, start);
        return number;
    }

    private static bool TakeWhole(TextCursor cursor, ref UInt128 mantissa)
    {
        var first = TakeDigits(cursor, ref mantissa);
        while (cursor.Current == ',')
        {
            var comma = cursor.Position++;
            if (first > 3 || TakeDigits(cursor, ref mantissa) != 3) return cursor.Refuse(Refusals.BadGrouping, comma);
        }
        return true;
    }

    private static int TakeDecimals(TextCursor cursor, ref UInt128 mantissa)
    {
        if (cursor.Current != '.') return 0;
        var point = cursor.Position++;
        var decimals = TakeDigits(cursor, ref mantissa);
        if (decimals > 0 && cursor.Current is not ('.' or ',')) return decimals;
        cursor.Refuse(Refusals.BrokenNumber, decimals == 0 ? point : cursor.Position);
        return -1;
    }

    /// <summary>Counts the digits it takes. Beyond what a decimal holds it stops growing, and the number is refused later.</summary>
    private static int TakeDigits(TextCursor cursor, ref UInt128 mantissa)
    {
        var start = cursor.Position;
        for (; char.IsAsciiDigit(cursor.Current); cursor.Position++)
        {
            if (mantissa <= ExactDecimal.MaxMantissa) mantissa = mantissa * 10 + (uint)(cursor.Current - '0');
        }
        return cursor.Position - start;
    }
}
