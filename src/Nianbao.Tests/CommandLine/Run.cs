using System.Diagnostics;

namespace Nianbao.Tests.CommandLine;

/// <summary>Runs the program as users do: as a process.</summary>
internal sealed record Run(int ExitCode, string Output, string Errors)
{
    public static Run Nianbao(string folder, params string[] arguments) => Wait(Start(folder, arguments));

    /// <summary>With one environment variable set.</summary>
    public static Run NianbaoWith(string variable, string value, string folder, params string[] arguments) =>
        Wait(Process.Start(Command(folder, arguments, start => start.Environment[variable] = value))!);

    public static Process Start(string folder, params string[] arguments) => Process.Start(Command(folder, arguments, _ => { }))!;

    private static Run Wait(Process started)
    {
        using var process = started;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new(process.ExitCode, output, errors.Result);
    }

    private static ProcessStartInfo Command(string folder, string[] arguments, Action<ProcessStartInfo> change)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Journey).Assembly.Location, .. arguments])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        change(start);
        return start;
    }
}
