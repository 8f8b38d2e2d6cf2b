using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace StatusBot.Web;

/// <summary>
/// A component as HTML, whole before its first byte is sent: a page that cannot be drawn is an error and not half a page.
/// Without the services for interactive components: no cookie, no key ring, nothing kept at the server.
/// </summary>
internal sealed class PageResult<T>(int status, IDictionary<string, object?> parameters) : IResult,
IStatusCodeHttpResult where T : IComponent
{
    public int? StatusCode => status;

    public async Task ExecuteAsync(HttpContext context)
    {
        var html = await DrawAsync(context.RequestServices);
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/html; charset=utf-8";
        await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(html), context.RequestAborted);
    }

    private async Task<string> DrawAsync(IServiceProvider services)
    {
        await using var renderer = new HtmlRenderer(services, services.GetRequiredService<ILoggerFactory>());
        return await renderer.Dispatcher.InvokeAsync(
            async () => (await renderer.RenderComponentAsync<T>(ParameterView.FromDictionary(parameters))).ToHtmlString());
    }
}
