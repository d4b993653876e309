using Nianbao.Model;

namespace Nianbao.Rendering.Data;

/// <summary>One value of a row of open data.</summary>
internal abstract record Cell
{
    /// <summary>As CSV has it; both languages with a slash between them, nothing for no value.</summary>
    public abstract string PlainText();

    public sealed record Text(string? Value) : Cell
    {
        public override string PlainText() => Value ?? "";
    }

    public sealed record Number(decimal? Value) : Cell
    {
        // Division brings a decimal to its shortest form: 5.0 becomes 5.
        private const decimal OneWithoutTrailingZeros = 1.000000000000000000000000000m;

        public decimal? Value { get; } = Value / OneWithoutTrailingZeros;

        public override string PlainText() => Value?.ToString() ?? "";
    }

    public sealed record Flag(bool Value) : Cell
    {
        public override string PlainText() => Value ? "true" : "false";
    }

    /// <summary>Words without blanks; their order means nothing.</summary>
    public sealed record Words(IReadOnlyList<string> Values) : Cell
    {
        public override string PlainText() => string.Join(' ', Values);
    }

    /// <summary>One text in each language: two columns of CSV, one object of JSON.</summary>
    public sealed record Both(Translated<string>? Value) : Cell
    {
        public override string PlainText() => Value is null ? "" : $"{Value.Zh} / {Value.En}";
    }
}
