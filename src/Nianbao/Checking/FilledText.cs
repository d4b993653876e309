using Nianbao.Figures;
using Nianbao.Model;
using Nianbao.Reading;

namespace Nianbao.Checking;

/// <summary>Running text in which the generator has written what the author left to it: the words of empty spans.</summary>
internal sealed class FilledText(IReadOnlyDictionary<string, DeclaredFigure> declared)
{
    public Translated<Prose> Pair(DraftProse original, DraftProse translation) =>
        new(Fill(original.Prose, Language.Zh), Fill(translation.Prose, Language.En));

    /// <summary>For each figure that the paragraphs state: its words and its sentence in both languages.</summary>
    public static Dictionary<string, (Translated<string> Printed, Translated<string> Sentence)> Stated(IEnumerable<Translated<Prose>> paragraphs)
    {
        var zh = new Dictionary<string, (string Printed, string Sentence)>(StringComparer.Ordinal);
        var en = new Dictionary<string, (string Printed, string Sentence)>(StringComparer.Ordinal);
        foreach (var paragraph in paragraphs)
        {
            Collect(paragraph.Zh, Language.Zh, zh);
            Collect(paragraph.En, Language.En, en);
        }
        return zh.ToDictionary(
            pair => pair.Key,
            pair => (new Translated<string>(pair.Value.Printed, en[pair.Key].Printed), new Translated<string>(pair.Value.Sentence, en[pair.Key].Sentence)),
            StringComparer.Ordinal);
    }

    private static void Collect(Prose prose, Language language, Dictionary<string, (string Printed, string Sentence)> found)
    {
        var words = Mentions(prose).Where(mention => mention.IsStatement).ToDictionary(mention => mention.FigureKey, mention => mention.PlainText(), StringComparer.Ordinal);
        foreach (var (key, sentence) in Sentences.Of(prose, language)) found[key] = (words[key], sentence);
    }

    private static IEnumerable<FigureMention> Mentions(Prose prose) => prose.Inlines.SelectMany(inline => inline switch
    {
        FigureMention mention => [mention],
        Emphasis emphasis => Mentions(emphasis.Content),
        Link link => Mentions(link.Content),
        _ => [],
    });

    private Prose Fill(Prose prose, Language language) => new([.. prose.Inlines.Select(inline => Fill(inline, language))]);

    private Inline Fill(Inline inline, Language language) => inline switch
    {
        FigureMention { Content.Inlines.Count: 0 } mention => mention with { Content = new Prose([new TextRun(Words(declared[mention.FigureKey], language))]) },
        Emphasis emphasis => emphasis with { Content = Fill(emphasis.Content, language) },
        Link link => link with { Content = Fill(link.Content, language) },
        _ => inline,
    };

    private static string Words(DeclaredFigure figure, Language language) =>
        FigureFormatter.Format(figure.Value, figure.Measure, figure.Metric.CountUnit, language);
}
