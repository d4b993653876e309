using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;

namespace Nianbao.CommandLine;

/// <summary>Serves a built site as a static host would, with its own page for unknown addresses.</summary>
internal static class StaticServer
{
    public static WebApplication Create(string folder, string address)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add(address);
        app.UseFileServer(new FileServerOptions { FileProvider = new PhysicalFileProvider(folder), StaticFileOptions = { ServeUnknownFileTypes = true } });
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
