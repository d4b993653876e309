using Nianbao.Figures;
using Nianbao.Model;

namespace Nianbao.Tests.Figures;

public class ChineseFigureTests
{
    [TestCaseSource(nameof(Read))]
    public void A_chinese_figure_is_read(string text, string meaning) =>
        Assert.That(FigureTable.Describe(FigureReader.Read(text, Language.Zh)), Is.EqualTo(meaning));

    private static IEnumerable<TestCaseData<string, string>> Read => FigureTable.Cases("""
        As the five reports print them
            预计增长 6.2% 左右 | 6.2 % estimate about change
            预计6.2%左右 | 6.2 % estimate about
            1360 亿元以上 | 136000000000 CNY at-least
            28 个月 | 28 mo
            连续 28 个月 | 28 mo
            40.7 亿元 | 4070000000 CNY
            32.3 亿元 | 3230000000 CNY
            346 亿元 | 34600000000 CNY
            占比 58% | 58 %
            88 个 | 88 {} (个)
            465.1 亿元 | 46510000000 CNY
            同比增长 22.2% | 22.2 % change
            41.8% | 41.8 %
            30 亿元以上 | 3000000000 CNY at-least
            10-30 亿元 | 1000000000..3000000000 CNY
            227 亿元 | 22700000000 CNY
            同比增长5.5% | 5.5 % change
            占比超 20% | 20 % at-least
            实现 100% | 100 %
            126 家 | 126 {} (家)
            37.5% | 37.5 %
            15.62 亿元 | 1562000000 CNY
            13 项 | 13 {} (项)
            近 3 万户 | 30000 {} nearly (户)
            11 条 | 11 {} (条)
            5500 余人 | 5500 {} at-least (人)
            8.9 万人次 | 89000 {} (人次)
            400 余场次 | 400 {} at-least (场次)
            16 场次 | 16 {} (场次)
            6400 亩 | 6400 [mu]
            超 98% | 98 % at-least
            155.26 亿元 | 15526000000 CNY
            1/3 | 33.333333333333333333333333333 %
            超1/3 | 33.333333333333333333333333333 % at-least
            300 余万元 | 3000000 CNY at-least
            700 余件 | 700 {} at-least (件)
            同比下降 26.7% | -26.7 % change
            2300亿元 | 230000000000 CNY
            2.5亿美元以上 | 250000000 USD at-least
            85％ | 85 %
            超过6000万人次 | 60000000 {} at-least (人次)
            超过620亿元 | 62000000000 CNY at-least
            增长12％以上 | 12 % at-least change
            750家以上 | 750 {} at-least (家)
            4万人 | 40000 {} (人)
            力争达到220亿元 | 22000000000 CNY
            增长5.0%以上 | 5.0 % at-least change
            增长2.0% | 2.0 % change
            1000场 | 1000 {} (场)
            保持在98万吨以上 | 980000 t at-least
            4万亩 | 40000 [mu]
            超200万元 | 2000000 CNY at-least
            75％以上 | 75 % at-least
            预计增长5.8%以上 | 5.8 % estimate at-least change
            198 件 | 198 {} (件)
            54.7% | 54.7 %
            增长超4％ | 4 % at-least change
            1 个百分点以上 | 1 [pp] at-least
            1.8万多名 | 18000 {} at-least (名)
            7.2万余名 | 72000 {} at-least (名)
            4.6亿元 | 460000000 CNY
            下降到34.6微克/立方米 | 34.6 ug/m3
            提升到81.1％ | 81.1 %
            35 项 | 35 {} (项)
            163 公里 | 163 km
            1.9万亩 | 19000 [mu]
            37种 | 37 {} (种)
            预计达到 53％ | 53 % estimate
            2.95 亿吨 | 295000000 t
            42.5万平方米 | 425000 m2
            提高2.6个百分点 | 2.6 [pp] change
            较 2014 年提高 15.2 个百分点 | 15.2 [pp] change
            较2014年下降48.7％ | -48.7 % change
            预计达到 58510元 | 58510 CNY estimate
            缩小至 1.82：1 | 1.82 1
            80.12岁 | 80.12 a
            提高2.71岁 | 2.71 a change
            1.7倍 | 1.7 1
            1.8 倍 | 1.8 1
            过半 | 50 % at-least
            翻番 | 2 1
            实现翻番 | 2 1
            翻两番 | 4 1
            接近20% | 20 % nearly
            超10万㎡ | 100000 m2 at-least
            10亿-30亿元 | 1000000000..3000000000 CNY
            超1.5个百分点 | 1.5 [pp] at-least
            2.8公里 | 2.8 km
            32.5 | 32.5 {}
            不少于55个 | 55 {} at-least (个)
            150万美元 | 1500000 USD
            2个工作日 | 2 {} (个工作日)
            2个工作日内 | 2 {} at-most (个工作日)
            连续五年 | 5 a
            连续两年 | 2 a
            三届 | 3 {} (届)
            10周年 | 10 a
            全市第一 | 1 {rank}
            全区第一 | 1 {rank}
            首位 | 1 {rank}
            AAA | rating AAA
            AAA 评级 | rating AAA
            AA+ 评级 | rating AA+
            A等级 | rating A
            A级评价 | rating A
            Ⅱ类 | rating II
            Ⅱ类标准 | rating II
            II 类 | rating II
            准二级 | rating quasi-II
            3A级 | rating 3A
            双B | rating BB
            D类 | rating D
        Numbers
            1,360亿元 | 136000000000 CNY
            １，３６０亿元 | 136000000000 CNY
            １２．５％ | 12.5 %
            三十二 | 32 {}
            三十二年 | 32 a
            一千二百家 | 1200 {} (家)
            一百零五人 | 105 {} (人)
            一百一十五 | 115 {}
            两个 | 2 {} (个)
            两千户 | 2000 {} (户)
            二十五万人 | 250000 {} (人)
            三千万元 | 30000000 CNY
            十项 | 10 {} (项)
            十五家 | 15 {} (家)
            三点五亿元 | 350000000 CNY
            3千万 | 30000000 {}
            3万5千人 | 35000 {} (人)
            1亿2000万元 | 120000000 CNY
            3万零500人 | 30500 {} (人)
            一亿二千万 | 120000000 {}
            1.2万亿元 | 1200000000000 CNY
            五百亿元 | 50000000000 CNY
            二〇二四 | 2024 {}
            零 | 0 {}
            5.0% | 5.0 %
            -3.2% | -3.2 %
            −3.2% | -3.2 %
            增长-3.2% | -3.2 % change
        Parts and multiples
            三分之一 | 33.333333333333333333333333333 %
            百分之六 | 6 %
            百分之六点五 | 6.5 %
            百分之百 | 100 %
            四分之三 | 75 %
            2/3 | 66.666666666666666666666666667 %
            八成 | 80 %
            近九成 | 90 % nearly
            8成以上 | 80 % at-least
            七成半 | 75 %
            一半 | 50 %
            一半以上 | 50 % at-least
            超半数 | 50 % at-least
            全覆盖 | 100 %
            翻一番 | 2 1
            翻了两番 | 4 1
            翻三番 | 8 1
            近2倍 | 2 1 nearly
            增长1.5倍 | 150 % change
            提高到1.5倍 | 1.5 1
            1.82:1 | 1.82 1
        Qualifiers
            约5万人 | 50000 {} about (人)
            大约三分之一 | 33.333333333333333333333333333 % about
            不超过30天 | 30 d at-most
            30%以内 | 30 % at-most
            不低于90% | 90 % at-least
            超千亿元 | 100000000000 CNY at-least
            亿元以上 | 100000000 CNY at-least
            上百家 | 100 {} at-least (家)
            百余家 | 100 {} at-least (家)
            万余人 | 10000 {} at-least (人)
            十来个 | 10 {} about (个)
            突破2.5亿元 | 250000000 CNY at-least
            将近一年 | 1 a nearly
            30年以上 | 30 a at-least
            三年多 | 3 a at-least
            增长近10% | 10 % nearly change
            不到5% | 5 % at-most
            约5%左右 | 5 % about
        Change
            下降到5% | 5 %
            增加了300人 | 300 {} change (人)
            减少5亿元 | -500000000 CNY change
            增幅15% | 15 % change
            5.5%的增幅 | 5.5 % change
            回落0.3个百分点 | -0.3 [pp] change
            下降10%至30% | -30..-10 % change
            比上年增长22.2% | 22.2 % change
            年均增长12% | 12 % change
        Units
            人民币5亿元 | 500000000 CNY
            5亿元人民币 | 500000000 CNY
            3000万港元 | 30000000 HKD
            2亿欧元 | 200000000 EUR
            5千瓦时 | 5 kW.h
            3亿千瓦时 | 300000000 kW.h
            五千米 | 5 km
            1.5平方公里 | 1.5 km2
            20公顷 | 20 har
            300立方米 | 300 m3
            半年 | 0.5 a
            一年 | 1 a
            一年半 | 1.5 a
            半个月 | 0.5 mo
            24小时 | 24 h
            10分钟 | 10 min
            2天 | 2 d
            3至5年 | 3..5 a
            10～30个 | 10..30 {} (个)
            10亿元至30亿元 | 1000000000..3000000000 CNY
            5%-10% | 5..10 %
        Places and ratings
            第一 | 1 {rank}
            第3 | 3 {rank}
            第0 | 0 {rank}
            第三位 | 3 {rank}
            全省第三 | 3 {rank}
            位居全省第二 | 2 {rank}
            上海市第十一名 | 11 {rank}
            排名第3位 | 3 {rank}
            居首 | 1 {rank}
            榜首 | 1 {rank}
            前三 | 3 {rank} at-most
            全省前十 | 10 {rank} at-most
            AAA级 | rating AAA
            ＡＡ－ | rating AA-
            A | rating A
            II类 | rating II
            第二类 | rating II
            二级 | rating II
            达到Ⅲ类 | rating III
            Ⅲ类以上 | rating III at-least
        """);

    [TestCaseSource(nameof(Refused))]
    public void What_is_no_chinese_figure_is_refused(string text, string reason) =>
        Assert.That(FigureTable.Describe(FigureReader.Read(text, Language.Zh)), Is.EqualTo(reason));

    private static IEnumerable<TestCaseData<string, string>> Refused => FigureTable.Cases("""
        No definite number
            几百 | 0: "几" names no definite number
            几个 | 0: "几" names no definite number
            十几 | 0: "十几" names no definite number
            十几个 | 0: "十几" names no definite number
            数百家 | 0: "数" names no definite number
            若干 | 0: "若干" names no definite number
            许多企业 | 0: "许多" names no definite number
            三五年 | 0: "三五" names no definite number
            两三个 | 0: "两三" names no definite number
            首次 | 0: "首次" names no definite number
            首个 | 0: "首个" names no definite number
            大半 | 0: "大半" names no definite number
            增长 | 1: there is no number here
            亩 | 0: there is no number here
            稳步增长 | 0: there is no number here
            以上 | 0: there is no number here
            个百分点 | 0: there is no number here
            hello | 0: there is no number here
            a | 0: there is no number here
        Broken numbers
            1,36 | 1: thousands separators must stand before every three digits
            1,3600 | 1: thousands separators must stand before every three digits
            12345,678 | 5: thousands separators must stand before every three digits
            1.2.3 | 3: the number is not well formed
            3.亿元 | 1: the number is not well formed
            1.234,567 | 5: the number is not well formed
            一百五 | 2: the number is not well formed
            三千二 | 2: the number is not well formed
            一百零零五 | 3: the number is not well formed
            79228162514264337593543950336 | 0: the number has more digits than can be kept exactly
            9999999999999999999999999999999999999999元 | 0: the number has more digits than can be kept exactly
            99999999999999999999999亿元 | 0: the number has more digits than can be kept exactly
            0.00000000000000000000000000001 | 0: the number has more digits than can be kept exactly
        Two of something
            12 34 | 3: there is a second number
            88个16场 | 3: there is a second number
            3万5 | 2: there is a second number
            10-30亿元项目14个 | 7: "项目14个" is no part of a figure
            超3亿元以内 | 0: "at least" and "at most" contradict each other
            不少于3个以下 | 0: "at least" and "at most" contradict each other
            增长下降5% | 0: it says both up and down
            10元至30美元 | 6: it names two different units
            人民币5亿美元 | 0: it names two different units
            人民币5亩 | 0: it names two different units
        Ranges
            30-10亿元 | 3: the range runs backwards
            10-10个 | 3: the range runs backwards
            30亿-10亿元 | 4: the range runs backwards
        Leftovers
            88个。 | 3: "。" is no part of a figure
            88个（项目） | 3: "(项目)" is no part of a figure
            5亿元项目 | 3: "项目" is no part of a figure
            88 projects | 3: "projects" is no part of a figure
            6.2%abc | 4: "abc" is no part of a figure
            88个高新技术企业项目 | 8: "业项目" is no part of a figure
            6.2%！ | 4: "!" is no part of a figure
            零增长 | 1: "增长" is no part of a figure
            两个半月 | 2: "半月" is no part of a figure
            半壁江山 | 1: "壁江山" is no part of a figure
        Parts, places and multiples that are none
            3/2 | 0: a fraction must be a part of a whole
            1/0 | 0: a fraction must be a part of a whole
            十二成 | 0: a fraction must be a part of a whole
            3：2 | 2: only a ratio to 1 is a figure, as in 1.82 to 1
            翻 | 0: there is no number here
            翻百番 | 0: the number is not well formed
            下降1.5倍 | 0: a decline cannot be counted in multiples
            下降-3% | 0: a decline is written without a minus sign
            增长第一 | 0: a place or rating has no direction
            第七届 | 2: this counts editions or parts and is no place in an order
            第一方阵 | 2: this counts editions or parts and is no place in an order
            第三季度 | 2: this counts editions or parts and is no place in an order
            $5亿 | 0: "$" does not say whose dollar: write US$ or USD
            ¥5亿 | 0: "¥" may be yuan or yen: write CNY or JPY
        """);
}
