using System.Diagnostics;
using System.Text.Json;
using Nianbao.Planning;
using Nianbao.Rendering;
using Nianbao.Searching;

namespace Nianbao.Tests.Searching;

/// <summary>
/// <c>search.js</c> and the generator must cut texts alike and rank alike. The script runs in Node where that is installed; the
/// browser tests run it in Chromium.
/// </summary>
internal sealed class ScriptTests
{
    private static readonly string Script = Path.Combine(Repository.Root, "templates", "assets", "search.js");

    [Test]
    public void The_script_cuts_texts_as_the_generator_does()
    {
        string[] texts = [.. SearchTermsTests.Table().Select(test => (string)test.Arguments[0]!), "个”12个”", "a".PadLeft(40, '新'), "88 ", "㐀”“鿿"];
        var cut = Run("console.log(JSON.stringify(input.map(text => terms(text).map(term => term[0]))))", texts);
        Assert.That(cut.EnumerateArray().Select(Strings), Is.EqualTo(texts.Select(text => SearchTerms.Of(text).ToArray())));
    }

    [Test]
    public void A_term_of_the_script_knows_its_place()
    {
        var cut = Run("console.log(JSON.stringify(input.map(text => terms(text).map(term => text.slice(term[1], term[2])))))", ["“四上”企业1,360 个，Sewers’1,360 亿元"]);
        Assert.That(Strings(cut[0]), Is.EqualTo(new[] { "四上", "上”企", "企业", "1,360", "1,360 个", "Sewers", "1,360", "1,360 亿" }));
    }

    [Test]
    public void The_script_ranks_as_the_tests_do()
    {
        string[] queries = ["新签约项目", "亿元以上项目", "high-tech output", "136 billion", "13600亿 6.2%", "88个", "enterpri", "水", "四上", "zebra output", "镇江高新区 优良天数", "2024 GDP growth", "PM2.5", "the"];
        var site = Journey.Check(Path.Combine(Repository.Root, "content")).Value!;
        using var scratch = new ScratchFolder();
        var files = SearchFiles.Of(site, PagePlanner.Plan(site));
        foreach (var file in files) Write(scratch.Path, file);
        var found = Run($$"""
            const load = path => JSON.parse(readFileSync({{JsonSerializer.Serialize(scratch.Path + "/search/")}} + path, "utf8"));
            const paths = async query => {
              const found = await find(query, load);
              return (found?.hits ?? []).slice(0, 20).map(hit => {
                let number = hit.document;
                for (const [kind, count, size] of found.index.kinds) {
                  if (number < count) return load(`entries/${kind}/${Math.floor(number / size)}.json`)[number % size][0];
                  number -= count;
                }
              });
            };
            console.log(JSON.stringify(await Promise.all(input.map(paths))));
            """, queries);
        var lookup = new Lookup(files);
        Assert.That(found.EnumerateArray().Select(Strings), Is.EqualTo(queries.Select(query => lookup.Find(query, 20).Select(row => row[0]).ToArray())));
    }

    private static void Write(string folder, OutputFile file)
    {
        var path = Path.Combine(folder, file.Path);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, file.Content.Span);
    }

    private static string[] Strings(JsonElement array) => [.. array.EnumerateArray().Select(text => text.GetString()!)];

    /// <summary>Runs lines of JavaScript that may use what the script exports, and reads the JSON that they print.</summary>
    private static JsonElement Run(string lines, string[] input)
    {
        using var scratch = new ScratchFolder();
        File.Copy(Script, Path.Combine(scratch.Path, "search.mjs"));
        File.WriteAllText(Path.Combine(scratch.Path, "run.mjs"), $$"""
            import { readFileSync } from "node:fs";
            import { terms, find } from "./search.mjs";
            const input = JSON.parse({{JsonSerializer.Serialize(JsonSerializer.Serialize(input))}});
            {{lines}}
            """);
        try
        {
            using var node = Process.Start(new ProcessStartInfo("node", Path.Combine(scratch.Path, "run.mjs")) 
            {
                UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true,
            })!;
            var printed = node.StandardOutput.ReadToEnd();
            Assert.That(node.StandardError.ReadToEnd(), Is.Empty);
            return JsonDocument.Parse(printed).RootElement;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Ignore("Node is not installed here; the browser tests run the same script.");
            throw;
        }
    }
}
