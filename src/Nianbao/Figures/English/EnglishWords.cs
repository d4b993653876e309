namespace Nianbao.Figures.English;

/// <summary>The words beside an English number. Rows are grouped by meaning; the longest phrase that fits wins.</summary>
internal static class EnglishWords
{
    public static readonly WordTable<Meaning> Prefixes = WordTable.OfWords(
        (Meaning.AtLeast, "at least|more than|over|above|no fewer than|not fewer than|no less than|not less than|upwards of|in excess of|well over|just over|slightly over|slightly more than|a minimum of|greater than|higher than|exceeding|exceeded|exceeds|exceed|surpassing|surpassed|topping|topped|beyond"),
        (Meaning.AtMost, "at most|no more than|not more than|up to|within|less than|fewer than|under|below|a maximum of|lower than|no higher than|not exceeding"),
        (Meaning.About, "about|around|roughly|approximately|some|approx.|~|in the region of|in the order of"),
        (Meaning.Nearly, "nearly|almost|close to|just under|just short of|approaching|not quite"),
        (Meaning.Estimate, "estimated|an estimated|estimated at|expected|projected|forecast|preliminary|preliminarily|provisional|estimate|likely"),
        (Meaning.Up, "up|rise|rises|rose|risen|rising|a rise|grow|grows|grew|grown|growing|growth|increase|increases|increased|increasing|an increase|gain|gains|gained|gaining|a gain|climb|climbed|climbing|jump|jumped|jumping|surge|surged|soared|expand|expanded|expanding|improve|improved|improving|improvement|an improvement|raised|raising|widened|widening|advanced|growth rate|a growth rate"),
        (Meaning.Down, "down|fall|falls|fell|fallen|falling|a fall|decline|declines|declined|declining|a decline|decrease|decreases|decreased|decreasing|a decrease|drop|drops|dropped|dropping|a drop|reduce|reduces|reduced|reducing|reduction|a reduction|cut|cuts|cutting|a cut|lowered|lowering|shrank|shrunk|shrinking|contracted|contraction|a contraction|narrow|narrowed|narrowing|slipped|dipped|slid|shortened|slashed|eased"),
        (Meaning.Neutral, "a|an|the|is|are|was|were|be|been|being|to|at|by|of|reach|reached|reaches|reaching|stand at|stands at|stood at|hit|has|have|had|will|would|came to|comes to|total|totalled|totaled|totalling|totaling|amounted to|amounting to|amounts to|accounted for|accounting for|accounts for|year on year|year-on-year|annual|average|averaged|averaging|on average|in total|remained at|remaining at|kept at|held at|steady at|between|for|also|ranked|ranks|rank|ranking|placed|placing|came|in|rated|it"));

    public static readonly WordTable<Meaning> Suffixes = WordTable.OfWords(
        (Meaning.AtLeast, "or more|or above|and above|or higher|and over|or over|and more|or better|or longer|plus|at least|+|-plus"),
        (Meaning.AtMost, "or less|or fewer|or below|and below|or under|or lower|at most"),
        (Meaning.About, "or so|or thereabouts|approximately|roughly"),
        (Meaning.Estimate, "(estimate)|(estimated)|(expected)|(preliminary)|estimated|expected"),
        (Meaning.Up, "growth|increase|rise|gain|jump|surge|higher|more|up|improvement|expansion|growth rate"),
        (Meaning.Down, "decline|decrease|drop|fall|cut|reduction|lower|less|fewer|down|contraction"),
        (Meaning.Neutral, "year on year|year-on-year|on the year|a year|annual|annually|per year|per annum|on average|in total|in all|altogether|overall|over the previous year|over the year before|on the year before|on the previous year|from a year earlier|from the previous year|from the year before|than a year earlier|than last year|than the year before|than the previous year|than in the previous year|compared with the previous year|compared with a year earlier|compared with the year before|in a row|running|on end|consecutively|straight|of the total|of the whole"));

    /// <summary>Between number and noun they add nothing: 28 consecutive months.</summary>
    public static readonly WordTable<bool> Fillers = WordTable.OfWords((true, "consecutive|successive|straight"));

    /// <summary>Powers of ten.</summary>
    public static readonly WordTable<int> Scales = WordTable.OfWords(
        (2, "hundred"), (3, "thousand"), (6, "million|mn"), (9, "billion|bn"), (12, "trillion|tn"));

    /// <summary>They stand for a number and name none.</summary>
    public static readonly WordTable<string> Indefinite = WordTable.OfWords(
        [.. "several|many|dozens|dozen|hundreds|thousands|tens|millions|billions|few|a few|number|numerous|countless|scores|a couple|couple|most|all|lots|various|multiple|much|a lot"
            .Split('|').Select(word => (word, word))]);

    /// <summary>What joins two numbers; true if it does so only after "between".</summary>
    public static readonly WordTable<bool> RangeJoints = WordTable.OfWords((false, "-|~|to"), (true, "and"));
}
