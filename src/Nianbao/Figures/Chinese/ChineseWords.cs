namespace Nianbao.Figures.Chinese;

/// <summary>The words beside a Chinese number. Rows are grouped by meaning; the longest word that fits wins.</summary>
internal static class ChineseWords
{
    public static readonly WordTable<Meaning> Prefixes = WordTable.OfHan(
        (Meaning.AtLeast, "超过|超出|超|不少于|不低于|不小于|不下于|至少|最少|高于|大于|多于|突破|逾|过|达到或超过"),
        (Meaning.AtMost, "不超过|不高于|不多于|不大于|至多|最多|最高|不足|不到|低于|小于|少于"),
        (Meaning.About, "约|大约|大概|大致|约为|大约为"),
        (Meaning.Nearly, "近|接近|将近|几近|几乎"),
        (Meaning.Estimate, "预计|预估|估计|估算|预期|预测|有望|初步核算|初步统计|初步预计"),
        (Meaning.Up, "增长|正增长|增加|提高|提升|上升|增|升|上涨|涨|扩大|高出|增幅|增速|增长率|涨幅|升幅|多出"),
        (Meaning.Down, "下降|减少|降低|降|减|下滑|回落|缩小|收窄|下跌|压减|压降|缩减|缩短|降幅|跌幅|下降率"),
        (Meaning.Neutral, "同比|环比|比上年|较上年|比去年|较去年|比上年同期|较上年同期|比去年同期|较去年同期|比上年末|较上年末|同期|年均|平均|全年|连续"),
        (Meaning.Neutral, "达到|达|为|是|至|到|均|共|共计|共有|合计|累计|累计达到|总计|总额|稳定在|保持在|保持|维持在|实现|力争|争取|确保|占|占比|比重|有|排名|位列|位居|排|列|居|获评|被评为"));

    public static readonly WordTable<Meaning> Suffixes = WordTable.OfHan(
        (Meaning.AtLeast, "以上|及以上|之上|多|余"),
        (Meaning.AtMost, "以内|以下|及以下|之内|内"),
        (Meaning.About, "左右|上下|前后"),
        (Meaning.Up, "的增长|的增幅|的增速|的增长率|的涨幅"),
        (Meaning.Down, "的下降|的降幅|的跌幅"));

    /// <summary>After a direction they name the level that was reached: 提高到90%.</summary>
    public static readonly WordTable<bool> ReachedLevel = WordTable.OfHan((true, "到|至|为|成|到了"));

    /// <summary>Powers of ten.</summary>
    public static readonly WordTable<int> Scales = WordTable.OfHan(
        (2, "百"), (3, "千"), (4, "万"), (5, "十万"), (6, "百万"), (7, "千万"), (8, "亿|万万"), (9, "十亿"), (10, "百亿"), (11, "千亿"), (12, "万亿"));

    /// <summary>They stand for a number and name none.</summary>
    public static readonly WordTable<string> Indefinite = WordTable.OfHan(
        ("几", "几"), ("数", "数"), ("若干", "若干"), ("许多", "许多"), ("大量", "大量"), ("一批", "一批"), ("一些", "一些"),
        ("不少", "不少"), ("多个", "多个"), ("大半", "大半"), ("多半", "多半"), ("首次", "首次"), ("首个", "首个"), ("首家", "首家"), ("首批", "首批"));

    public static readonly WordTable<bool> RangeJoints = WordTable.OfHan((true, "-|~|至|到"));
}
