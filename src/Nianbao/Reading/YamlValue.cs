using Nianbao.Diagnostics;

namespace Nianbao.Reading;

/// <summary>Looks for a mistake in one value: a plain text, a text in quotes, or entries in brackets.</summary>
internal sealed class YamlValue(SourceFile file, int start, int end)
{
    private readonly Stack<int> open = new();
    private readonly string text = file.Text[..end];

    /// <summary>Where the colon of the entry stands that is being read; negative before it.</summary>
    private int colon = -1;
    private int at = start;
    private Part part = Part.Expected;

    private enum Part
    {
        Expected,
        Begun,
        Complete,
    }

    public Diagnostic? FindMistake() => text[at] switch
    {
        '{' or '[' => InBrackets(),
        '"' or '\'' => ClosingQuote(at) is var close and >= 0 ? Behind(close, Problems.TextBehindQuote) : Problems.QuoteNotClosed(At(at)),
        var sign when IsSign(sign) => Problems.SignAtStart(At(at), sign),
        _ => InPlainText(),
    };

    /// <summary>True of what YAML does not allow, or reads as something else, at the start of a text.</summary>
    private static bool IsSign(char c) => c is '%' or '@' or '`' or '&' or '*' or '!' or '|' or '>';

    private Diagnostic? InPlainText()
    {
        var line = text[at..].Split('\n')[0];
        var found = $"{line} ".IndexOf(": ", StringComparison.Ordinal);
        return found < 0 || line[..found].Contains(" #") ? null : Problems.ColonInText(At(at + found));
    }

    private Diagnostic? InBrackets()
    {
        for (; at < end; at++)
        {
            if (text[at] is ' ' or '\n') continue;
            if (text[at] is '}' or ']')
            {
                var opening = open.Pop();
                if (text[at] - text[opening] != 2) return Problems.BracketNotClosed(At(opening), text[opening]);
                if (open.Count == 0) return Behind(at, Problems.TextBehindBracket);
                part = Part.Complete;
            }
            else if ((part == Part.Expected ? Begin() : GoOn()) is { } mistake)
            {
                return mistake;
            }
        }
        return Problems.BracketNotClosed(At(open.Peek()), text[open.Peek()]);
    }

    /// <summary>Takes the first sign of a key or value, or the whole of a text in quotes.</summary>
    private Diagnostic? Begin()
    {
        switch (text[at])
        {
            case '{' or '[':
                open.Push(at);
                colon = -1;
                return null;
            case ',':
                colon = -1;
                return null;
            case '"' or '\'':
                if (ClosingQuote(at) is not (var closing and >= 0)) return Problems.QuoteNotClosed(At(at));
                (part, at) = (Part.Complete, closing);
                return null;
            case var sign when IsSign(sign):
                return Problems.SignAtStart(At(at), sign);
            default:
                part = Part.Begun;
                return null;
        }
    }

    /// <summary>Takes a sign of a plain text, or what ends a key or value.</summary>
    private Diagnostic? GoOn()
    {
        switch (text[at])
        {
            case ',':
                (part, colon) = (Part.Expected, -1);
                return null;
            case ':' when at + 1 == end || text[at + 1] is ' ' or '\n':
                if (colon >= 0) return SecondColon();
                (part, colon) = (Part.Expected, at);
                return null;
            case var sign when part == Part.Complete:
                return sign == '，' ? Problems.FullWidthSign(At(at), sign, ',') : Problems.NoComma(At(at));
            case '{' or '[':
                return Problems.BracketInText(At(at), text[at]);
            case '#' when text[at - 1] == ' ':
                return Problems.CommentInText(At(at));
            default:
                return null;
        }
    }

    private Diagnostic SecondColon()
    {
        var comma = text.IndexOf('，', colon, at - colon);
        return comma < 0 ? Problems.SecondColon(At(at)) : Problems.FullWidthSign(At(comma), '，', ',');
    }

    /// <summary>Negative if the text in quotes has no end. A quotation mark inside is doubled, or has a backslash before it.</summary>
    private int ClosingQuote(int opening)
    {
        var quote = text[opening];
        for (var i = opening + 1; i < end; i++)
        {
            if (quote == '"' && text[i] == '\\') i++;
            else if (quote == '\'' && text[i] == quote && i + 1 < end && text[i + 1] == quote) i++;
            else if (text[i] == quote) return i;
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
