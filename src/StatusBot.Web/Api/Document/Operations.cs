using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.OpenApi;

namespace StatusBot.Web;

/// <summary>Completes what the framework makes of an endpoint: its body, what every request may meet, and the examples.</summary>
internal static class Operations
{
    public static Task CompleteAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancel)
    {
        var metadata = context.Description.ActionDescriptor.EndpointMetadata;
        operation.Responses ??= [];
        foreach (var response in metadata.OfType<IProducesResponseTypeMetadata>())
            if (response.Description is { } what) operation.Responses[Key(response.StatusCode)].Description = what;
        if (metadata.OfType<TakesJson>().FirstOrDefault() is { } body) operation.RequestBody = Body(body.Schema, context.Document!);
        Refer(StatusCodes.Status403Forbidden);
        if (!metadata.OfType<DisableRateLimitingAttribute>().Any()) Refer(StatusCodes.Status429TooManyRequests);
        Example(operation);
        return Task.CompletedTask;

        void Refer(int status) => operation.Responses[Key(status)] = new OpenApiResponseReference(Shared(status), context.Document);
    }

    /// <summary>The name of a response that operations share.</summary>
    public static string Shared(int status) => status == StatusCodes.Status403Forbidden ? "Forbidden" : "TooManyRequests";

    public static OpenApiResponse SharedResponse(int status, OpenApiDocument document) => new()
    {
        Description = status == StatusCodes.Status403Forbidden
            ? "The request does not come from this machine, or comes through a proxy, or from the page of another site."
            : "The address has sent too many requests; Retry-After says in how many seconds to try again.",
        Content = new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal)
        {
            ["application/problem+json"] = new OpenApiMediaType
            {
                Schema = new OpenApiSchemaReference(nameof(ProblemDetails), document),
                Examples = Examples.Of(Examples.OfAll, status),
            },
        },
    };

    private static OpenApiRequestBody Body(string schema, OpenApiDocument document) => new()
    {
        Required = true,
        Content = new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal)
        {
            ["application/json"] = new OpenApiMediaType { Schema = new OpenApiSchemaReference(schema, document) },
        },
    };

    private static void Example(OpenApiOperation operation)
    {
        var id = operation.OperationId!;
        foreach (var parameter in operation.Parameters?.OfType<OpenApiParameter>() ?? [])
            parameter.Example = Examples.OfParameter(id, parameter.Name!);
        foreach (var media in Media(operation.RequestBody?.Content)) media.Examples = Examples.OfRequest(id);
        foreach (var (status, response) in operation.Responses!)
            if (response is OpenApiResponse own)
                foreach (var media in Media(own.Content)) media.Examples = Examples.Of(id, int.Parse(status, CultureInfo.InvariantCulture));
    }

    private static IEnumerable<OpenApiMediaType> Media(IDictionary<string, OpenApiMediaType>? content) => content?.Values ?? [];
    private static string Key(int status) => status.ToString(CultureInfo.InvariantCulture);
}
