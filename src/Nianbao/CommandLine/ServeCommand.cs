using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Nianbao.CommandLine;

/// <summary><c>serve</c>: builds, then shows the site to this machine alone.</summary>
internal static class ServeCommand
{
    public static async Task<int> RunAsync(BuildOptions options, int port, CancellationToken cancellation)
    {
        var exitCode = await BuildCommand.RunAsync(options);
        if (exitCode != ExitCode.Done) return exitCode;
        await using var app = CreateServer(Path.GetFullPath(options.Output), port);
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

    private static WebApplication CreateServer(string folder, int port)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add($"http://localhost:{port}");
        app.UseFileServer(new FileServerOptions { FileProvider = new PhysicalFileProvider(folder) });
        app.Run(context => NotFound(context, Path.Combine(folder, "404.html")));
        return app;
    }

    private static Task NotFound(HttpContext context, string page)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.SendFileAsync(page);
    }
}
