using Nianbao.Model;

namespace Nianbao.Figures;

/// <summary>What has been taken from the text so far; filled by one reader in one call, then finished.</summary>
internal sealed class UnfinishedFigure
{
    private Qualifiers qualifiers;
    private int direction;
    private bool contradictsDirection;

    public decimal Value { get; set; }

    public decimal? Upper { get; set; }

    public Unit Unit { get; set; } = Unit.Count;

    /// <summary>A currency that stands before the number.</summary>
    public Unit? Currency { get; set; }

    public string? CountWord { get; set; }

    public string? Rating { get; set; }

    /// <summary>True if the amount is "1.5 times" or 1.5倍, which with a direction changes its meaning.</summary>
    public bool IsTimes { get; set; }

    public bool HasDirection => direction != 0;

    public void Note(Meaning meaning)
    {
        qualifiers |= meaning.Qualifiers;
        if (meaning.Direction == 0) return;
        contradictsDirection |= direction == -meaning.Direction;
        direction = meaning.Direction;
    }

    /// <summary>Forgets the direction: 提高到 and "rose to" name the level that was reached.</summary>
    public void ForgetDirection() => direction = 0;

    /// <summary>增长1.5倍 is a change of +150%.</summary>
    public void TurnTimesIntoChange(TextCursor cursor)
    {
        var value = ExactDecimal.Shift(Value, 2);
        var upper = Upper is null ? null : ExactDecimal.Shift(Upper.Value, 2);
        if (direction < 0) cursor.Refuse(Refusals.TimesLess, 0);
        else if (value is null || (upper is null && Upper is not null)) cursor.Refuse(Refusals.TooLarge, 0);
        else (Value, Upper, Unit) = (value.Value, upper, Unit.Percent);
    }

    public FigureReading Finish(TextCursor cursor)
    {
        _ = Check(cursor) && ApplyCurrency(cursor) && ApplyDirection(cursor) && CheckRange(cursor);
        if (cursor.Refusal is { } refusal) return refusal;
        if (Rating is not null) return new FigureReading.Read(new Rating(Rating, qualifiers));
        return new FigureReading.Read(new Quantity(Value, Unit, qualifiers, Upper), CountWord, HasDirection);
    }

    private bool Check(TextCursor cursor)
    {
        if (qualifiers.HasFlag(Qualifiers.AtLeast | Qualifiers.AtMost)) return cursor.Refuse(Refusals.Contradiction, 0);
        if (contradictsDirection) return cursor.Refuse(Refusals.TwoDirections, 0);
        if (HasDirection && (Rating is not null || Unit == Unit.Rank)) return cursor.Refuse(Refusals.NoDirection, 0);
        return true;
    }

    private bool ApplyCurrency(TextCursor cursor)
    {
        if (Currency is not { } currency || Unit == currency) return true;
        if (Unit != Unit.Count || CountWord is not null || Rating is not null) return cursor.Refuse(Refusals.TwoUnits, 0);
        Unit = currency;
        return true;
    }

    private bool ApplyDirection(TextCursor cursor)
    {
        if (direction >= 0) return true;
        if (Value < 0 || Upper < 0) return cursor.Refuse(Refusals.NegativeDecline, 0);
        if (Upper < Value) return cursor.Refuse(Refusals.Backwards, 0);
        (Value, Upper) = Upper is { } upper ? (-upper, -Value) : (-Value, (decimal?)null);
        return true;
    }

    private bool CheckRange(TextCursor cursor) => !(Upper <= Value) || cursor.Refuse(Refusals.Backwards, 0);
}
