using Nianbao.Diagnostics;

namespace Nianbao.Reading;

/// <summary>Looks for a mistake in one value: a plain text, a text in quotes, or entries in brackets.</summary>
internal sealed class YamlValue(SourceFile file, int start, int end)
{
    private readonly Stack<int> open = new();
    private readonly string text = file.Text[..end];

    /// <summary>Where the colon of the entry stands that is being read; negative before it.</summary>
    private int colon = -1;

    private enum Part
    {
        Expected,
        Begun,
        Complete,
    }

    public Diagnostic? FindMistake() => text[start] switch
    {
        '{' or '[' => InBrackets(),
        '"' or '\'' => ClosingQuote(start) is var close and >= 0 ? Behind(close, Problems.TextBehindQuote) : Problems.QuoteNotClosed(At(start)),
        var sign when IsSign(sign) => Problems.SignAtStart(At(start), sign),
        _ => InPlainText(),
    };

    /// <summary>True of what YAML does not allow, or reads as something else, at the start of a text.</summary>
    private static bool IsSign(char c) => c is '%' or '@' or '`' or '&' or '*' or '!' or '|' or '>';

    private Diagnostic? InPlainText()
    {
        var line = text[start..].Split('\n')[0];
        var found = $"{line} ".IndexOf(": ", StringComparison.Ordinal);
        return found < 0 || line[..found].Contains(" #") ? null : Problems.ColonInText(At(start + found));
    }

    private Diagnostic? InBrackets()
    {
        var part = Part.Expected;
        for (var at = start; at < end; at++)
        {
            if (text[at] is ' ' or '\n') continue;
            if (text[at] is '}' or ']')
            {
                var opening = open.Pop();
                if (text[at] - text[opening] != 2) return Problems.BracketNotClosed(At(opening), text[opening]);
                if (open.Count == 0) return Behind(at, Problems.TextBehindBracket);
                part = Part.Complete;
            }
            else if (Mistake(ref at, ref part) is { } mistake)
            {
                return mistake;
            }
        }
        return Problems.BracketNotClosed(At(open.Peek()), text[open.Peek()]);
    }

    /// <summary>Takes a sign between the brackets, or a text in quotes.</summary>
    private Diagnostic? Mistake(ref int at, ref Part part)
    {
        switch (text[at])
        {
            case '{' or '[' when part == Part.Expected:
                open.Push(at);
                colon = -1;
                return null;
            case ',':
                (part, colon) = (Part.Expected, -1);
                return null;
            case ':' when part != Part.Expected && (at + 1 == end || text[at + 1] is ' ' or '\n'):
                if (colon >= 0) return text.IndexOf('，', colon, at - colon) is var comma and >= 0 ? Problems.FullWidthSign(At(comma), '，', ',') : Problems.SecondColon(At(at));
                (part, colon) = (Part.Expected, at);
                return null;
            case var sign when part == Part.Complete:
                return sign == '，' ? Problems.FullWidthSign(At(at), sign, ',') : Problems.NoComma(At(at));
            case var sign when part == Part.Expected && IsSign(sign):
                return Problems.SignAtStart(At(at), sign);
            case '"' or '\'' when part == Part.Expected:
                var (opening, closing) = (at, ClosingQuote(at));
                (part, at) = (Part.Complete, Math.Max(at, closing));
                return closing < 0 ? Problems.QuoteNotClosed(At(opening)) : null;
            case '{' or '[':
                return Problems.BracketInText(At(at), text[at]);
            case '#' when text[at - 1] == ' ':
                return Problems.CommentInText(At(at));
            default:
                part = Part.Begun;
                return null;
        }
    }

    /// <summary>Negative if the text in quotes has no end. A quotation mark inside is doubled, or has a backslash before it.</summary>
    private int ClosingQuote(int opening)
    {
        var quote = text[opening];
        for (var at = opening + 1; at < end; at++)
        {
            if (quote == '"' && text[at] == '\\') at++;
            else if (quote == '\'' && text[at] == quote && at + 1 < end && text[at + 1] == quote) at++;
            else if (text[at] == quote) return at;
        }
        return -1;
    }

    /// <summary>After the end of a value nothing may come but a comment.</summary>
    private Diagnostic? Behind(int last, Func<Place, Diagnostic> problem)
    {
        var rest = text[(last + 1)..].TrimStart();
        return rest.Length == 0 || rest[0] == '#' ? null : problem(At(end - rest.Length));
    }

    private Place At(int position) => new(file, position, 1);
}
