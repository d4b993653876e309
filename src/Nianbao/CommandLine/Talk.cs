using System.Text;
using Nianbao.Diagnostics;
using Spectre.Console;

namespace Nianbao.CommandLine;

/// <summary>What the program says while and after it works. Progress goes to the output, problems to the error stream.</summary>
internal static class Talk
{
    public static void Stage(string text) => Say("grey", "…", text);

    public static void Done(string text) => Say("green", "✓", text);

    /// <summary>Writes a result for another program: UTF-8 whatever the console's code page, and nothing else.</summary>
    public static void Print(string text)
    {
        using var output = Console.OpenStandardOutput();
        output.Write(Encoding.UTF8.GetBytes(text));
    }

    /// <summary>Shows every problem and how many there are; the exit code that they mean.</summary>
    public static int Show(IReadOnlyList<Diagnostic> problems)
    {
        foreach (var problem in problems) Console.Error.WriteLine(DiagnosticText.Render(problem));
        var errors = problems.Count(problem => problem.Severity == Severity.Error);
        var warnings = problems.Count - errors;
        if (problems.Count > 0) Console.Error.WriteLine($"{Count(errors, "error")}, {Count(warnings, "warning")}.");
        return MeaningOf(problems);
    }

    /// <summary>The exit code that problems mean.</summary>
    public static int MeaningOf(IReadOnlyList<Diagnostic> problems)
    {
        if (problems.Any(Problems.IsOfTheMachine)) return ExitCode.MachineFailed;
        return problems.Any(problem => problem.Severity == Severity.Error) ? ExitCode.ContentHasErrors : ExitCode.Done;
    }

    /// <summary>Colour for people; plain whole lines where the output goes to a file or another program.</summary>
    private static void Say(string colour, string mark, string text)
    {
        if (Console.IsOutputRedirected) Console.WriteLine($"{mark} {text}");
        else AnsiConsole.MarkupLineInterpolated($"[{colour}]{mark}[/] {text}");
    }

    public static string Count(int number, string noun) => number == 1 ? $"1 {noun}" : $"{number} {noun}s";
}

internal static class ExitCode
{
    public const int Done = 0;
    public const int ContentHasErrors = 1;
    public const int WrongCommandLine = 2;
    public const int MachineFailed = 3;
}
