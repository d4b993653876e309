using Nianbao.Searching;

namespace Nianbao.Tests.Searching;

internal sealed class SearchTermsTests
{
    public static IEnumerable<TestCaseData> Table() => File.ReadAllLines(Path.Combine(Repository.Root, "src", "Nianbao.Tests", "Searching", "terms.txt"))
        .Select(line => line.Split(" =>"))
        .Select(parts => new TestCaseData(parts[0], parts[1].Trim()));

    [TestCaseSource(nameof(Table))]
    public void A_text_is_cut_into_its_terms(string text, string terms) => Assert.That(string.Join(' ', SearchTerms.Of(text)), Is.EqualTo(terms));

    [TestCase("sewer", "sewers")]
    [TestCase("Company", "companies")]
    [TestCase("the park’s", "Parks")]
    [TestCase("1360", "1,360")]
    [TestCase("四上企业", "“四上”企业")]
    [TestCase("ＰＭ", "pm")]
    [TestCase("6.2％", "6.20%")]
    [TestCase("136bn", "136 billion")]
    public void Two_ways_to_write_it_are_one_term(string one, string other) => Assert.That(SearchTerms.Of(one), Is.EqualTo(SearchTerms.Of(other)));

    [TestCase("136亿", "136万")]
    [TestCase("1360", "136")]
    [TestCase("gas", "ga")]
    public void Two_things_stay_two(string one, string other) => Assert.That(SearchTerms.Of(one), Is.Not.EqualTo(SearchTerms.Of(other)));

    [Test]
    public void A_name_is_filed_as_a_whole() => Assert.That(SearchTerms.Name("“四上”企业"), Is.EqualTo("=四上 上企 企业"));

    [Test]
    public void A_name_without_a_word_is_not_filed() => Assert.That(SearchTerms.Name("– · –"), Is.Null);
}
