using Microsoft.Extensions.Hosting;

namespace Nianbao.CommandLine;

/// <summary><c>serve</c>: builds, then shows the site to this machine alone.</summary>
internal static class ServeCommand
{
    public static async Task<int> RunAsync(BuildOptions options, int port, CancellationToken cancellation)
    {
        var exitCode = await BuildCommand.RunAsync(options);
        if (exitCode != ExitCode.Done || cancellation.IsCancellationRequested) return exitCode;
        await using var app = StaticServer.Create(Path.GetFullPath(options.Output), $"http://localhost:{port}");
        try
        {
            await app.StartAsync(cancellation);
        }
        catch (IOException)
        {
            await Console.Error.WriteLineAsync($"Port {port} is in use. Name another: --port NUMBER.");
            return ExitCode.MachineFailed;
        }
        Talk.Done($"Serving at http://localhost:{port}/ — stop with Ctrl+C.");
        await app.WaitForShutdownAsync(cancellation);
        return ExitCode.Done;
    }
}
