namespace Nianbao.Diagnostics;

/// <summary>
/// The catalogue of problems, a method each. Codes by what is wrong: NB1xx files, NB2xx YAML, NB3xx Markdown, NB4xx references,
/// NB5xx figures, NB6xx the two languages, NB7xx the reports among each other. <c>docs/diagnostics.md</c> has cause and example of each.
/// </summary>
public static class Problems
{
    // NB1xx: files

    public static Diagnostic NoContentFolder(Place place) =>
        Error("NB101", place, "this folder does not exist. Name the folder with the content: `--content DIR`.");

    public static Diagnostic NoReports(Place place) =>
        Error("NB102", place, "there is no report here. A report is a folder with `report.zh.md` and `report.en.md`.");

    public static Diagnostic MissingFile(Place place) =>
        Error("NB103", place, "this file is missing. Every report needs its original and its translation, and the site its registers.");

    public static Diagnostic EmptyFile(Place place) =>
        Error("NB104", place, "this file is empty. Write it, or remove the folder if the report is not wanted yet.");

    public static Diagnostic NotUtf8(Place place) =>
        Error("NB105", place, "this is not UTF-8 text; the first bad byte is here. Save the file as UTF-8.");

    public static Diagnostic StrayContent(Place place, string suggestion) =>
        Error("NB106", place, $"nothing reads this. The content is `site.yml`, the registers and the folder `reports`; rename or remove it.{suggestion}");

    public static Diagnostic StrayBesideReports(Place place) =>
        Error("NB106", place, "nothing reads this file here. A report is a folder with `report.zh.md` and `report.en.md`; move or remove it.");

    public static Diagnostic StrayInReport(Place place, string suggestion) =>
        Error("NB106", place, $"this is no part of a report. A report has `report.zh.md` and `report.en.md`; rename or remove it.{suggestion}");

    public static Diagnostic BadId(Place place, string id) =>
        Error("NB107", place, $"`{id}` cannot be an id. Use lower-case ASCII letters and digits, in words joined by hyphens.");

    // NB2xx: YAML

    public static Diagnostic TabInYaml(Place place) =>
        Error("NB201", place with { Length = 1 }, "YAML does not allow a tab here. Indent with spaces.");

    // NB202: the usual reasons why a text is no YAML; YamlMistakes finds them

    public static Diagnostic NoColon(Place place) =>
        Error("NB202", place, "this line has no `key: value`: a colon and a space are missing.");

    public static Diagnostic NoSpaceAfterColon(Place place) =>
        Error("NB202", place, "a space is missing behind this colon. Write `key: value`.");

    public static Diagnostic FullWidthSign(Place place, char sign, char halfWidth) =>
        Error("NB202", place, $"this `{sign}` is full-width. Write a half-width `{halfWidth}` and a space.");

    public static Diagnostic ColonInText(Place place) =>
        Error("NB202", place, "a text with a colon and a space in it needs quotes: `\"…: …\"`.");

    public static Diagnostic SecondColon(Place place) =>
        Error("NB202", place, "this is the second colon of one entry. Put a comma before the key, or the text with the colon in quotes.");

    public static Diagnostic NoComma(Place place) =>
        Error("NB202", place, "the value before this has ended. Put a comma between two entries, or quotes round the whole of one text.");

    public static Diagnostic SignAtStart(Place place, char sign) =>
        sign is '*' or '&' or '!' ? YamlFeature(place, sign) : Error("NB202", place, $"a text cannot begin with “{sign}”. Put it in quotes.");

    public static Diagnostic QuoteNotClosed(Place place) =>
        Error("NB202", place, "this quotation mark is not closed. Write the same mark at the end of the text.");

    public static Diagnostic TextBehindQuote(Place place) =>
        Error("NB202", place, "the quotes close before the text ends. Put the whole text in the other kind of quotes, single or double.");

    public static Diagnostic BracketNotClosed(Place place, char bracket) =>
        Error("NB202", place, $"this `{bracket}` is not closed. Write `{(bracket == '{' ? '}' : ']')}` behind its last entry, or put the text in quotes.");

    public static Diagnostic TextBehindBracket(Place place) =>
        Error("NB202", place, "the brackets close before this. Remove what stands behind them, or put the whole text in quotes.");

    public static Diagnostic BracketInText(Place place, char bracket) =>
        Error("NB202", place, $"a text between brackets cannot have `{bracket}` in it. Put it in quotes.");

    public static Diagnostic CommentInText(Place place) =>
        Error("NB202", place, "a space and `#` begin a comment, which hides the rest of the line. Put the text in quotes.");

    public static Diagnostic BadIndent(Place place) =>
        Error("NB202", place, "this line is indented neither like the lines beside it nor below a key that has no value. Begin it under the first letter of the line that it belongs to.");

    public static Diagnostic SecondDocument(Place place) =>
        Error("NB202", place, "this line begins a second document, and a file has one. Remove it.");

    public static Diagnostic NoYaml(Place place) =>
        Error("NB202", place, "from here on this cannot be read. Compare the line, and the one above, with others: `key: value`, indented by spaces, a text with signs in quotes.");

    public static Diagnostic EmptyYaml(Place place) =>
        Error("NB203", place, "there are no keys here. Write `key: value` lines.");

    public static Diagnostic NotAMapping(Place place, string name) =>
        Error("NB204", place, $"`{name}` must have keys below it, as `key: value` lines.");

    public static Diagnostic YamlFeature(Place place, char sign) =>
        Error("NB205", place, $"a value that begins with `{sign}` has a meaning of its own in YAML, which is not used here. Put the text in quotes.");

    public static Diagnostic KeyIsNoText(Place place) =>
        Error("NB205", place, "a key is a word, not a list or mapping. Write `key: value`, and a value that begins with a bracket in quotes.");

    public static Diagnostic DuplicateKey(Place place, string key, Place first) =>
        Error("NB206", place, $"`{key}` stands here for the second time; the first is on line {first.Line}. Remove or rename one of them.");

    public static Diagnostic NotAText(Place place, string key) =>
        Error("NB207", place, $"`{key}` must be a text on one line, and not empty.");

    public static Diagnostic NotAPair(Place place, string key) =>
        Error("NB208", place, $"`{key}` must be given in both languages: `{{zh: …, en: …}}`.");

    public static Diagnostic NotAList(Place place, string key) =>
        Error("NB209", place, $"`{key}` must be a list of words: `[one, two]`.");

    public static Diagnostic NotOneOf(Sourced<string> text, string key, IEnumerable<string> choices) =>
        Error("NB210", text.Place, $"`{key}` cannot be `{text.Value}`; it is one of {string.Join(", ", choices.Select(c => $"`{c}`"))}.{Suggestion.For(text.Value, choices)}");

    public static Diagnostic UnknownKey(Sourced<string> key, IEnumerable<string> known) =>
        Error("NB211", key.Place, $"`{key.Value}` is not a key that belongs here.{SuggestionOrList(key.Value, known)}");

    public static Diagnostic MissingKey(Place place, string key) =>
        Error("NB212", place, $"`{key}` is missing. Add a line `{key}: …`.");

    public static Diagnostic BadCountUnit(Sourced<string> key) =>
        Error("NB213", key.Place, $"`{key.Value}` cannot be a count unit. Write an id in braces and quotes, such as `\"{{project}}\"`.");

    public static Diagnostic BadCountWords(Sourced<string> key) =>
        Error("NB214", key.Place, $"`{key.Value}` needs its Chinese measure words and two English nouns: `{{zh: [个, 项], en: [project, projects]}}`.");

    public static Diagnostic BadUrl(Sourced<string> text) =>
        Error("NB215", text.Place, $"`{text.Value}` is no web address. Write it in full, from `https://` on.");

    public static Diagnostic UrlWithQuery(Sourced<string> text) =>
        Error("NB215", text.Place, $"`{text.Value}` cannot stand before the path of a page: leave out its `?` or `#` and what follows.");

    public static Diagnostic NotAWholeNumber(Sourced<string> text) =>
        Error("NB216", text.Place, $"`{text.Value}` must be a whole number from 1 on.");

    public static Diagnostic NoFrontMatter(Place place) =>
        Error("NB217", place, "the front matter is missing. The file begins with a line `---`, then `key: value` lines, then a line `---`.");

    public static Diagnostic NoFigures(Place place) =>
        Error("NB218", place, "the figures are missing. List them under `figures:`, one `id: value` line each.");

    public static Diagnostic NotAFigure(Place place, string key) =>
        Error("NB219", place, $"`{key}` must be a value such as `88个`, or keys such as `{{value: 88个, headline: true}}`.");

    public static Diagnostic ReasonForNothing(Place place) =>
        Error("NB220", place with { Length = 1 }, "`because` gives the reason of `fulfilled-by` or `revises`, and there is neither. Add one of them, or write `doubt` or `answers`.");

    // NB3xx: Markdown

    public static Diagnostic TextBeforeHeading(Place place) =>
        Error("NB301", place, "this text stands before the first heading. Put a heading such as `## Industry {#industry}` above it.");

    public static Diagnostic NoSections(Place place) =>
        Error("NB302", place, "this report has no text. Write at least one section, from a heading `## Industry {#industry}` on.");

    public static Diagnostic BadHeading(Place place) =>
        Error("NB303", place, "this heading has not the form `## Industry {#industry theme=industry}`: two or three `#`, plain text, and an id that both languages share.");

    public static Diagnostic RawHtml(Place place) =>
        Error("NB304", place, "HTML is not allowed in a report. Write Markdown, or `\\<` for the character itself.");

    public static Diagnostic UnknownBlock(Place place, string kind) =>
        Error("NB305", place, $"a report has paragraphs, lists, quotations, tables and fact boxes; this is something else ({kind}). Write it as one of these.");

    public static Diagnostic NestedBlock(Place place) =>
        Error("NB306", place, "an item of a list or quotation is one plain paragraph. Move what is nested here out of it.");

    public static Diagnostic UnknownContainer(Place place, string name) =>
        Error("NB307", place, $"`::: {name}` is not known; the one container is `::: facts`.{Suggestion.For(name, ["facts"])}");

    public static Diagnostic EmptyFacts(Place place) =>
        Error("NB308", place, "this fact box is empty. Write the ids of its figures between the `:::` lines.");

    public static Diagnostic UnknownInline(Place place) =>
        Error("NB309", place, "a report has text, emphasis, links and figures; this is something else (code, picture or bare address). Write it as text.");

    public static Diagnostic UnknownSpan(Place place, string attributes) =>
        Error("NB310", place, $"`{{{attributes}}}` is not known behind brackets. Write `{{#id}}` to state a figure, `{{ref=id}}` to mention it again, `{{.plain}}` for a number that is none.");

    public static Diagnostic UnknownLink(Place place, string url) =>
        Error("NB311", place, $"this link leads to `{url}`. Write `report:`, `zone:`, `theme:`, `metric:` or `glossary:` with an id, or a full web address.");

    public static Diagnostic NotAParagraph(Place place) =>
        Error("NB312", place, "a summary is one paragraph of plain text, with figures mentioned as `[88个]{ref=id}`.");

    public static Diagnostic LooseBraces(Place place) =>
        Error("NB313", place, "these braces belong to no brackets. Write `[text]{#id}`, `[text]{ref=id}` or `[text]{.plain}`: half-width signs, nothing between `]` and `{`, and every one closed.");

    public static Diagnostic BracesInPlainText(Place place) =>
        Error("NB313", place, "this is plain text, which marks no figures: the braces would be published as they stand. Leave them out, and the brackets before them.");

    public static Diagnostic UnclosedFacts(Place place) =>
        Error("NB314", place, "this fact box is not closed. Put `:::` on a line of its own after its last id.");

    // NB4xx: references

    public static Diagnostic Unknown(Place place, string what, string id, IEnumerable<string> known) =>
        Error("NB401", place, $"there is no {what} `{id}`.{SuggestionOrHint(id, known, what)}");

    public static Diagnostic DuplicateSection(Sourced<string> id, Place first) =>
        Error("NB402", id.Place, $"`{id.Value}` is the id of another place too, on line {first.Line}. Give each heading and figure an id of its own.");

    public static Diagnostic ZoneCycle(Sourced<string> parent) =>
        Error("NB403", parent.Place, $"`{parent.Value}` is itself below this zone. A zone's parent is the larger place around it.");

    public static Diagnostic BadPeriod(Sourced<string> period) =>
        Error("NB404", period.Place, $"`{period.Value}` is no period. Write `2024`, `2024-Q1`, `2024-H1`, `2024-06` or an interval `2014/2024`.");

    public static Diagnostic WholeInAnotherUnit(Sourced<string> whole, string unit) =>
        Error("NB405", whole.Place, $"`{whole.Value}`, or a metric that it is part of, is in {unit}. A part and its whole have the same unit.");

    public static Diagnostic MetricCycle(Sourced<string> whole) =>
        Error("NB406", whole.Place, $"`{whole.Value}` is itself part of this metric. A whole is larger than its part.");

    public static Diagnostic NoFulfilment(Sourced<string> outcome) =>
        Error("NB407", outcome.Place, "a target is fulfilled by an outcome. Write `fulfilled-by` at the target (`kind: target`), and name a figure that is none.");

    public static Diagnostic NoRevision(Sourced<string> old) =>
        Error("NB408", old.Place, $"`{old.Value}` is about something else. A figure revises another of the same metric, measure, zone, period and kind.");

    // NB5xx: figures

    public static Diagnostic Unreadable(Place place, string text, string reason) =>
        Error("NB501", place, $"`{text}` cannot be read as a figure: {reason}.");

    public static Diagnostic WrongUnit(Sourced<string> words, string unit, string needed) =>
        Error("NB502", words.Place, $"`{words.Value}` is in {unit}, but {needed}. Correct the unit, or name another metric or measure.");

    public static Diagnostic NoUnit(Sourced<string> words, string needed) =>
        Error("NB502", words.Place, $"`{words.Value}` has no unit, but {needed}. Put the unit inside the brackets.");

    public static Diagnostic CountForMeasured(Sourced<string> words, string noun, string needed) =>
        Error("NB502", words.Place, $"`{words.Value}` counts “{noun}”, but {needed}. Write that unit, or name another metric or measure.");

    public static Diagnostic Disagreement(Place place, string message) => Error("NB503", place, message);

    public static Diagnostic NotStated(Sourced<string> key, string file) =>
        Error("NB504", key.Place, $"no sentence of {file} states `{key.Value}`. Put the words that do in brackets: `[…]{{#{key.Value}}}`.");

    public static Diagnostic StatedTwice(Sourced<string> key, Place first) =>
        Error("NB505", key.Place, $"`{key.Value}` is stated on line {first.Line} already. Where it is mentioned again, write `{{ref={key.Value}}}`.");

    public static Diagnostic UnknownFigure(Sourced<string> key, IEnumerable<string> known) =>
        Error("NB506", key.Place, $"no figure `{key.Value}` is declared.{SuggestionOr(key.Value, known, $" Add it under `figures:` in the original: `{key.Value}: …`.")}");

    public static Diagnostic RatingForNumber(Sourced<string> words, string aspect) =>
        Error("NB507", words.Place, $"`{words.Value}` is a rating, but {aspect} is a number. Name the figure `metric.rating`, or write the number.");

    public static Diagnostic NumberForRating(Sourced<string> words, string metric) =>
        Error("NB507", words.Place, $"`{words.Value}` is a number, but the rating of `{metric}` is a mark such as AAA. Write the mark, or name another measure than `rating`.");

    public static Diagnostic ChangeForState(Sourced<string> words, string aspect) =>
        Error("NB507", words.Place, $"`{words.Value}` says how much changed, but {aspect} says how things stand. Name the figure `metric.growth`, or leave the word of change outside the brackets.");

    public static Diagnostic WrongNoun(Sourced<string> words, string noun, string counted) =>
        Error("NB508", words.Place, $"`{words.Value}` counts “{noun}”, but {counted}. Leave other words outside the brackets, or add them to units.yml.");

    // NB6xx: the two languages

    public static Diagnostic MissingSection(Place place, string id, string file) =>
        Error("NB601", place, $"the section `{id}` is missing in {file}. Both languages have the same sections in the same order.");

    public static Diagnostic SectionOrder(Sourced<string> id, string expected) =>
        Error("NB602", id.Place, $"here the other language has the section `{expected}`. Both have the same sections in the same order.");

    public static Diagnostic HeadingDiffers(Place place, string what) =>
        Error("NB603", place, $"this heading has another {what} than its twin in the original. Make them the same.");

    public static Diagnostic BlocksDiffer(Place place, string here, string there) =>
        Error("NB604", place, $"this is {here}, where the original has {there}. Both languages have the same blocks in the same order.");

    public static Diagnostic StatedElsewhere(Place place, string key, string section) =>
        Error("NB605", place, $"`{key}` is stated here, but the original states it in the section `{section}`. State it in the same section.");

    public static Diagnostic FactsDiffer(Place place) =>
        Error("NB606", place, "this fact box names other figures than its twin in the original. List the same ids in the same order.");

    public static Diagnostic StaleTranslation(Sourced<string> translates, string hash) =>
        new("NB607", Severity.Warning, translates.Place, $"the original has changed since it was translated. Go through the change; when the translation is right, write `translates: {hash}`.");

    public static Diagnostic NoHash(Place place, string hash) =>
        Error("NB608", place, $"the translation does not say which original it translates. Add `translates: {hash}`.");

    public static Diagnostic InOneLanguage(Place place, string key) =>
        Error("NB609", place, $"`{key}` is given in one language only. Give it in both, or in none.");

    // NB7xx: the reports among each other

    public static Diagnostic Difference(Place place, string here, string there) =>
        Warning("NB701", place, $"{here}, but {there}. Both are about the same metric, zone and period. Correct one, or let the newer one say `revises`, or say why in `doubt` or `answers: {{difference: …}}`.");

    public static Diagnostic PartOverWhole(Place place, string part, string whole) =>
        Warning("NB702", place, $"{part}, which is part of something smaller: {whole}. Correct one, or say why in `doubt` or `answers: {{part-over-whole: …}}`.");

    public static Diagnostic SharesOverWhole(Place place, string shares, string sum) =>
        Warning("NB703", place, $"these shares of one whole come to at least {sum}: {shares}. Correct one, or say why in `doubt` or `answers: {{shares-over-whole: …}}`.");

    public static Diagnostic GrowthAgainstLevels(Place place, string growth, string levels, string implied) =>
        Warning("NB704", place, $"{growth}, but the levels of both years make it {implied}: {levels}. Correct one, or say why in `doubt` or `answers: {{growth-against-levels: …}}`.");

    public static Diagnostic NeedlessAnswer(Place place) =>
        Warning("NB705", place, "this answers a warning that is not given. Remove it.");

    public static Diagnostic RankOfZero(Place place, string here) =>
        Warning("NB706", place, $"{here}, but places begin at the first. Correct it, or say why in `doubt` or `answers: {{rank-of-zero: …}}`.");

    // NB9xx: the machine

    public static Diagnostic CannotRead(Place place, string reason) =>
        Error("NB901", place, $"this cannot be read: {reason.TrimEnd('.')}.");

    public static Diagnostic CannotWrite(Place place, string reason) =>
        Error("NB902", place, $"the site cannot be written: {reason.TrimEnd('.')}. Nothing here was changed. Free the place, or name another folder: `--output DIR`.");

    public static Diagnostic NotASite(Place place) =>
        Error("NB903", place, "this folder holds files that are no site of this program. Name an empty or new folder: `--output DIR`.");

    public static Diagnostic HoldsContent(Place place) =>
        Error("NB904", place, "the site cannot replace this folder, because the content stands in it. Name another: `--output DIR`.");

    public static Diagnostic InsideContent(Place place) =>
        Error("NB905", place, "the site cannot be written here, because this folder stands in the content. Name another: `--output DIR`.");

    /// <summary>True of the problems that the content's author cannot mend.</summary>
    public static bool IsOfTheMachine(Diagnostic diagnostic) => diagnostic.Code.StartsWith("NB9", StringComparison.Ordinal);

    private static Diagnostic Error(string code, Place place, string message) => new(code, Severity.Error, place, message);

    private static Diagnostic Warning(string code, Place place, string message) => new(code, Severity.Warning, place, message);

    private static string SuggestionOr(string word, IEnumerable<string> known, string otherwise) =>
        Suggestion.For(word, known) is { Length: > 0 } suggestion ? suggestion : otherwise;

    private static string SuggestionOrList(string word, IEnumerable<string> known) =>
        SuggestionOr(word, known, $" Known here: {string.Join(", ", known.Order(StringComparer.Ordinal).Select(k => $"`{k}`"))}.");

    private static string SuggestionOrHint(string word, IEnumerable<string> known, string what) =>
        SuggestionOr(word, known, what switch
        {
            "unit" => " Use a code such as `CNY`, `%` or `m2`, or add a count unit to units.yml.",
            "measure" => " It is one of `level`, `growth`, `share`, `rank`, `rating`, `multiple`.",
            "term" => " Add it to glossary.yml.",
            "report" => "",
            "figure" => " Write `report/figure`, the figure by its key in that report.",
            _ => $" Add it to {what}s.yml.",
        });
}
