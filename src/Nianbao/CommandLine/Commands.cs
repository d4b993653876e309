using System.CommandLine;
using System.Globalization;

namespace Nianbao.CommandLine;

/// <summary>The command line: what can be asked for, and with which options.</summary>
public static class Commands
{
    private static readonly Option<string> Content = new("--content") { Description = "The folder with the content.", DefaultValueFactory = _ => "content", HelpName = "DIR" };
    private static readonly Option<string> Output = new("--output") { Description = "The folder that the site is written to.", DefaultValueFactory = _ => "site-output", HelpName = "DIR" };
    private static readonly Option<Uri?> BaseUrl = new("--base-url") { Description = "Where the site will stand, instead of what site.yml says.", CustomParser = ParseUrl, HelpName = "URL" };
    private static readonly Option<int> Port = new("--port") { Description = "The port to serve at.", DefaultValueFactory = _ => 8080, CustomParser = ParsePort, HelpName = "NUMBER" };
    private static readonly Option<string> CheckFormat = Format("text", "json", "sarif");
    private static readonly Option<string> DiffFormat = Format("text", "json", "markdown");
    private static readonly Argument<string> Old = new("OLD") { Description = "A content folder, or a commit, branch or tag of git." };
    private static readonly Argument<string> New = new("NEW") { Description = "Another one." };

    public static async Task<int> RunAsync(string[] args)
    {
        var parsed = Root().Parse(args);
        if (parsed.Errors.Count == 0) return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        foreach (var error in parsed.Errors) await Console.Error.WriteLineAsync(error.Message);
        await Console.Error.WriteLineAsync("Run with --help to see what can be asked for.");
        return ExitCode.WrongCommandLine;
    }

    private static RootCommand Root()
    {
        var root = new RootCommand("Nianbao builds a bilingual site from annual reports in Markdown. Without a command it builds.") { Content, Output, BaseUrl };
        root.SetAction(Build);
        root.Add(Command("build", "Build the site (the default).", Build, Content, Output, BaseUrl));
        root.Add(Command("check", "Check the content and write nothing.", Check, Content, CheckFormat));
        root.Add(Command("serve", "Build the site and show it at a local address.", Serve, Content, Output, BaseUrl, Port));
        var diff = Command("diff", "List the figures that were added, removed or changed.", Diff, Content, DiffFormat);
        diff.Add(Old);
        diff.Add(New);
        root.Add(diff);
        return root;
    }

    private static Task<int> Build(ParseResult parsed, CancellationToken cancellation) =>
        BuildCommand.RunAsync(new(parsed.GetValue(Content)!, parsed.GetValue(Output)!, parsed.GetValue(BaseUrl)));

    private static Task<int> Check(ParseResult parsed, CancellationToken cancellation) =>
        Task.FromResult(CheckCommand.Run(parsed.GetValue(Content)!, parsed.GetValue(CheckFormat)!));

    private static Task<int> Diff(ParseResult parsed, CancellationToken cancellation) =>
        Task.FromResult(DiffCommand.Run(new(parsed.GetValue(Old)!, parsed.GetValue(New)!, parsed.GetValue(Content)!, parsed.GetValue(DiffFormat)!)));

    private static Task<int> Serve(ParseResult parsed, CancellationToken cancellation) =>
        ServeCommand.RunAsync(new(parsed.GetValue(Content)!, parsed.GetValue(Output)!, parsed.GetValue(BaseUrl)), parsed.GetValue(Port), cancellation);

    private static Command Command(string name, string description, Func<ParseResult, CancellationToken, Task<int>> action, params Option[] options)
    {
        var command = new Command(name, description);
        foreach (var option in options) command.Add(option);
        command.SetAction(action);
        return command;
    }

    private static Option<string> Format(params string[] formats)
    {
        var option = new Option<string>("--format") { Description = "How to write what was found.", DefaultValueFactory = _ => formats[0] };
        option.AcceptOnlyFromAmong(formats);
        return option;
    }

    private static int ParsePort(System.CommandLine.Parsing.ArgumentResult result)
    {
        var text = result.Tokens.Single().Value;
        if (ushort.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port > 0) return port;
        result.AddError($"--port must be a number from 1 to 65535, but is '{text}'.");
        return 0;
    }

    private static Uri? ParseUrl(System.CommandLine.Parsing.ArgumentResult result)
    {
        var text = result.Tokens.Single().Value;
        if (Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" && url.Query + url.Fragment == "") return Reading.RegisterReader.WithSlash(url);
        result.AddError($"--base-url must be a web address from http:// or https:// on, without ? and #, but is '{text}'.");
        return null;
    }
}

/// <summary>What a build needs to know.</summary>
/// <param name="BaseUrl">Instead of the one in site.yml; null to take that.</param>
public sealed record BuildOptions(string Content, string Output, Uri? BaseUrl);
