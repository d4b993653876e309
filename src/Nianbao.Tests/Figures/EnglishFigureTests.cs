using Nianbao.Figures;
using Nianbao.Model;

namespace Nianbao.Tests.Figures;

public class EnglishFigureTests
{
    [TestCaseSource(nameof(Read))]
    public void An_english_figure_is_read(string text, string meaning) =>
        Assert.That(FigureTable.Describe(FigureReader.Read(text, Language.En)), Is.EqualTo(meaning));

    private static IEnumerable<TestCaseData<string, string>> Read => FigureTable.Cases("""
        What the five reports say, in English
            at least CNY 136 billion | 136000000000 CNY at-least
            an estimated 6.2% or so | 6.2 % estimate about
            expected to grow by about 6.2% | 6.2 % estimate about change
            up an estimated 6.2% or so | 6.2 % estimate about change
            28 consecutive months | 28 mo
            CNY 40.7 billion | 40700000000 CNY
            CNY 46.51 billion | 46510000000 CNY
            CNY46.51bn | 46510000000 CNY
            58% | 58 %
            88 projects | 88 {} (projects)
            up 22.2% | 22.2 % change
            up 5.5% year on year | 5.5 % change
            5.5% year-on-year growth | 5.5 % change
            CNY 3 billion or more | 3000000000 CNY at-least
            CNY 1–3 billion | 1000000000..3000000000 CNY
            10 to 30 billion | 10000000000..30000000000 {}
            CNY 1 billion to CNY 3 billion | 1000000000..3000000000 CNY
            more than 20% | 20 % at-least
            nearly 30,000 households | 30000 {} nearly (households)
            more than 5,500 people | 5500 {} at-least (people)
            5,500-plus | 5500 {} at-least
            30-odd | 30 {} at-least
            5,500-plus people | 5500 {} at-least (people)
            89,000 visits | 89000 {} (visits)
            more than 400 events | 400 {} at-least (events)
            6,400 mu | 6400 [mu]
            over 98% | 98 % at-least
            one third | 33.333333333333333333333333333 %
            more than one third | 33.333333333333333333333333333 % at-least
            over a third | 33.333333333333333333333333333 % at-least
            more than CNY 3 million | 3000000 CNY at-least
            more than 700 problems | 700 {} at-least (problems)
            down 26.7% | -26.7 % change
            fell by 26.7% | -26.7 % change
            a 26.7% decline | -26.7 % change
            A 26.7% decline | -26.7 % change
            26.7% lower | -26.7 % change
            26.7% fewer | -26.7 % change
            26.7% less | -26.7 % change
            26.7% higher | 26.7 % change
            at least US$250 million | 250000000 USD at-least
            more than 60 million visits | 60000000 {} at-least (visits)
            more than 8.9 million visits | 8900000 {} at-least (visits)
            750 or more | 750 {} at-least
            at least 5.0% growth | 5.0 % at-least change
            980,000 tonnes or more | 980000 t at-least
            at least 980,000 tonnes | 980000 t at-least
            at least 1 percentage point | 1 [pp] at-least
            34.6 µg/m³ | 34.6 ug/m3
            34.6 micrograms per cubic metre | 34.6 ug/m3
            fell to 34.6 µg/m3 | 34.6 ug/m3
            163 km | 163 km
            295 million tonnes | 295000000 t
            425,000 square metres | 425000 m2
            up 2.6 percentage points | 2.6 [pp] change
            an increase of 15.2 percentage points | 15.2 [pp] change
            expected to reach CNY 5.5 billion | 5500000000 CNY estimate
            1.82 to 1 | 1.82 1
            1.82:1 | 1.82 1
            narrowed to 1.82 to 1 | 1.82 1
            80.12 years | 80.12 a
            1.7 times | 1.7 1
            1.7-fold | 1.7 1
            twice | 2 1
            doubled | 2 1
            quadrupled | 4 1
            fourfold | 4 1
            tripled | 3 1
            more than half | 50 % at-least
            over half | 50 % at-least
            no fewer than 55 | 55 {} at-least
            two working days | 2 {} (working days)
            within two working days | 2 {} at-most (working days)
            three consecutive years | 3 a
            five years running | 5 a
            seven years in a row | 7 a
            for five consecutive years | 5 a
            first in the city | 1 {rank}
            ranked first | 1 {rank}
            first place | 1 {rank}
            AAA | rating AAA
            AAA rating | rating AAA
            an AAA rating | rating AAA
            rated AAA | rating AAA
            AAA-rated | rating AAA
            AA+ | rating AA+
            Grade A | rating A
            A grade | rating A
            A rating | rating A
            A | rating A
            Class II | rating II
            Class D | rating D
            Class II standard | rating II
            Class II or better | rating II at-least
            double B | rating BB
            double-B | rating BB
            3A | rating 3A
            quasi-Class II | rating quasi-II
            quasi-grade II | rating quasi-II
            Grade II | rating II
        Numbers
            1,360 | 1360 {}
            1360 | 1360 {}
            thirty-two | 32 {}
            thirty-two years | 32 a
            one hundred and five | 105 {}
            two thousand households | 2000 {} (households)
            one thousand two hundred | 1200 {}
            a hundred households | 100 {} (households)
            a million | 1000000 {}
            30 thousand | 30000 {}
            1.2 trillion | 1200000000000 {}
            two and a half years | 2.5 a
            half a million people | 500000 {} (people)
            zero accidents | 0 {} (accidents)
            5.0% | 5.0 %
            -3.2% | -3.2 %
            −3.2% | -3.2 %
            １２．５％ | 12.5 %
            100% | 100 %
            6 per cent | 6 %
            6 percent | 6 %
        Money
            RMB 3 million | 3000000 CNY
            3 million yuan | 3000000 CNY
            RMB 3 million yuan | 3000000 CNY
            US$1.5 million | 1500000 USD
            USD 1.5 million | 1500000 USD
            1.5 million US dollars | 1500000 USD
            CNY 5m | 5000000 CNY
            HK$30 million | 30000000 HKD
            €2 million | 2000000 EUR
            CNY 58,510 | 58510 CNY
            CNY 300 million or more | 300000000 CNY at-least
            about CNY 3 billion | 3000000000 CNY about
        Qualifiers
            about 6.2% | 6.2 % about
            some 5,000 people | 5000 {} about (people)
            around 30 | 30 {} about
            roughly half | 50 % about
            approximately 1,000 | 1000 {} about
            over 30 | 30 {} at-least
            above 90% | 90 % at-least
            90% or above | 90 % at-least
            up to 30% | 30 % at-most
            no more than 30 days | 30 d at-most
            at most 3 | 3 {} at-most
            within 24 hours | 24 h at-most
            30% or less | 30 % at-most
            almost 90% | 90 % nearly
            close to 20% | 20 % nearly
            is expected to be 6.2% | 6.2 % estimate
            estimated at CNY 5.5 billion | 5500000000 CNY estimate
            at least 5.8% (estimate) | 5.8 % estimate at-least
            preliminary 6.2% | 6.2 % estimate
            88 projects or so | 88 {} about (projects)
            a total of 88 projects | 88 {} (projects)
            88 projects in total | 88 {} (projects)
            16 training sessions | 16 {} (training sessions)
        Change
            rose 5.5% | 5.5 % change
            rose by 5.5% | 5.5 % change
            grew by nearly 10% | 10 % nearly change
            growth of 5.5% | 5.5 % change
            a growth of more than 12% | 12 % at-least change
            an increase of 300 people | 300 {} change (people)
            increased by 300 people | 300 {} change (people)
            a decrease of CNY 500 million | -500000000 CNY change
            reduced by 30% | -30 % change
            cut by 30% | -30 % change
            narrowed by 0.3 percentage points | -0.3 [pp] change
            dropped 48.7% | -48.7 % change
            a fall of at least 10% | -10 % at-least change
            down 10–30% | -30..-10 % change
            rose to 85% | 85 %
            reached 85% | 85 %
            up 22.2% from a year earlier | 22.2 % change
            up 2.71 years | 2.71 a change
        Parts, multiples, places
            half | 50 %
            two thirds | 66.666666666666666666666666667 %
            two-thirds | 66.666666666666666666666666667 %
            three quarters | 75 %
            nine tenths | 90 %
            1/3 | 33.333333333333333333333333333 %
            80% | 80 %
            full coverage | 100 %
            half a year | 0.5 a
            ten-fold | 10 1
            1.7 times as much | 1.7 1
            nearly 2 times | 2 1 nearly
            first | 1 {rank}
            3rd | 3 {rank}
            third | 3 {rank}
            11th | 11 {rank}
            22nd in the province | 22 {rank}
            second in the city | 2 {rank}
            first nationwide | 1 {rank}
            No. 1 | 1 {rank}
            number one | 1 {rank}
            in third place | 3 {rank}
            top three | 3 {rank} at-most
            top 10 in the province | 10 {rank} at-most
        Units
            20 hectares | 20 har
            1.5 square kilometres | 1.5 km2
            300 cubic metres | 300 m3
            5 kWh | 5 kW.h
            5 m | 5 m
            2 days | 2 d
            24 hours | 24 h
            10 minutes | 10 min
            18 months | 18 mo
            1 year | 1 a
            three to five years | 3..5 a
            between 10 and 30 projects | 10..30 {} (projects)
            5% to 10% | 5..10 %
        """);

    [TestCaseSource(nameof(Refused))]
    public void What_is_no_english_figure_is_refused(string text, string reason) =>
        Assert.That(FigureTable.Describe(FigureReader.Read(text, Language.En)), Is.EqualTo(reason));

    private static IEnumerable<TestCaseData<string, string>> Refused => FigureTable.Cases("""
        No definite number
            several | 0: "several" names no definite number
            dozens of projects | 0: "dozens" names no definite number
            hundreds of people | 0: "hundreds" names no definite number
            many | 0: "many" names no definite number
            a few projects | 2: "few" names no definite number
            a number of projects | 2: "number" names no definite number
            a dozen | 2: "dozen" names no definite number
            up | 1: there is no number here
            a | 0: there is no number here
            projects | 0: there is no number here
            about | 4: there is no number here
            CNY | 2: there is no number here
            steady growth | 0: there is no number here
            for the first time | 8: "first time" is no number
            I | 0: there is no number here
            aaa | 0: there is no number here
        Broken numbers
            1,36 | 1: thousands separators must stand before every three digits
            1,3600 | 1: thousands separators must stand before every three digits
            12345,678 | 5: thousands separators must stand before every three digits
            1.2.3 | 3: the number is not well formed
            3. billion | 1: the number is not well formed
            79228162514264337593543950336 | 0: the number has more digits than can be kept exactly
            99999999999999999999999 billion | 0: the number has more digits than can be kept exactly
            1 trillion trillion | 0: the number has more digits than can be kept exactly
        Two of something
            12 34 | 3: there is a second number
            88 projects 16 events | 12: there is a second number
            at least 5% or less | 0: "at least" and "at most" contradict each other
            more than up to 30 | 0: "at least" and "at most" contradict each other
            up 5% lower | 0: it says both up and down
            CNY 10 to USD 30 | 10: it names two different units
            CNY 5 mu | 0: it names two different units
            10 km to 30 mu | 11: it names two different units
        Ranges
            30 to 10 billion | 6: the range runs backwards
            10-10 | 3: the range runs backwards
            CNY 3 billion to CNY 1 billion | 21: the range runs backwards
        Leftovers
            88 projects. | 3: "projects." is no part of a figure
            88 Projects | 3: "Projects" is no part of a figure
            145 Party sessions | 4: "Party sessions" is no part of a figure
            88个 | 2: "个" is no part of a figure
            6,400 mu of land | 9: "of land" is no part of a figure
            34% of output | 4: "of output" is no part of a figure
            88 new large high-technology industrial projects | 40: the noun must be at most four words in lower case
            6.2%! | 4: "!" is no part of a figure
            one in | 4: "in" is no part of a figure
            88 of | 3: "of" is no part of a figure
            10 and 30 | 3: "and 30" is no part of a figure
            half of them | 5: "of them" is no part of a figure
        Parts, places, money and multiples that are none
            3/2 | 0: a fraction must be a part of a whole
            1/0 | 0: a fraction must be a part of a whole
            five quarters | 0: a fraction must be a part of a whole
            3:2 | 2: only a ratio to 1 is a figure, as in 1.82 to 1
            $5 million | 0: "$" does not say whose dollar: write US$ or USD
            ¥5 million | 0: "¥" may be yuan or yen: write CNY or JPY
            5 million dollars | 10: "dollars" does not say whose: write US dollars
            up 1.5 times | 0: "up … times" can mean two things: write the change in %, or "… times" without a direction
            increased fourfold | 0: "up … times" can mean two things: write the change in %, or "… times" without a direction
            up first | 0: a place or rating has no direction
            down -3% | 0: a decline is written without a minus sign
            first quarter | 6: this counts editions or parts and is no place in an order
            the 7th edition | 8: this counts editions or parts and is no place in an order
            the first time | 4: "first time" is no number
            1th | 1: "th" is no part of a figure
        """);
}
