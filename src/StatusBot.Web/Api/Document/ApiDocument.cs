using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;
using StatusBot.Answers;
using StatusBot.Chat;

namespace StatusBot.Web;

/// <summary>
/// The OpenAPI document of the HTTP API, made from the endpoints, from the docstrings of what they give, and from examples that a test
/// keeps true.
/// </summary>
internal static class ApiDocument
{
    private const string Description =
        "Short, dated answers in which every sentence is a stored fact with the article that it comes from. " +
        "There is no sign-in yet: the bot answers callers on its own machine, at one of its own host names and not through a proxy. " +
        "What is drawn from what is known has an ETag; send it as If-None-Match. " +
        "Dates within facts are EDTF (ISO 8601-2), such as 2026-05-11, 2026-05 or 2026-04~. Errors are problem details (RFC 9457).";

    public static IServiceCollection AddApiDocument(this IServiceCollection services) => services
        .ConfigureHttpJsonOptions(json => json.SerializerOptions.NumberHandling = JsonNumberHandling.Strict)     // a number is no text
        .AddOpenApi("v1", Configure);

    private static void Configure(OpenApiOptions options)
    {
        options.CreateSchemaReferenceId = Schemas.NameOf;
        options.AddSchemaTransformer(Schemas.CompleteAsync)
            .AddOperationTransformer(Operations.CompleteAsync)
            .AddDocumentTransformer(CompleteAsync);
    }

    public static void Map(IEndpointRouteBuilder routes) => routes.MapOpenApi("/openapi/{documentName}.json");

    private static Task CompleteAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancel)
    {
        (document.Info.Title, document.Info.Description, document.Info.Version) = ("StatusBot", Description, "1");
        // A path is joined to it, and starts with one.
        foreach (var server in document.Servers ?? []) server.Url = server.Url?.TrimEnd('/');
        document.Components ??= new();
        document.Components.Schemas ??= new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal);
        foreach (var (name, schema) in Schemas.Requests) document.Components.Schemas[name] = schema;
        // A text that is JSON already: its type does not say what is in it.
        document.Components.Schemas[nameof(ReceiptView)].Properties!["answer"] = new OpenApiSchemaReference(nameof(AnswerRow), document);
        document.Components.Responses = new Dictionary<string, IOpenApiResponse>(StringComparer.Ordinal);
        foreach (var status in (int[])[StatusCodes.Status403Forbidden, StatusCodes.Status429TooManyRequests])
            document.Components.Responses[Operations.Shared(status)] = Operations.SharedResponse(status, document);
        return Task.CompletedTask;
    }
}
