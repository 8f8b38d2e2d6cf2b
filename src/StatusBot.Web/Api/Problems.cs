using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace StatusBot.Web;

/// <summary>Errors as RFC 9457 has them: the detail is one sentence for people.</summary>
internal static class Problems
{
    public static ProblemHttpResult BadRequest(string sentence) =>
        TypedResults.Problem(sentence, statusCode: StatusCodes.Status400BadRequest);
    public static ProblemHttpResult NotFound(string sentence) => TypedResults.Problem(sentence, statusCode: StatusCodes.Status404NotFound);
    public static ProblemHttpResult Forbidden(string sentence) =>
        TypedResults.Problem(sentence, statusCode: StatusCodes.Status403Forbidden);
    public static ProblemHttpResult Of(int status, string sentence) => TypedResults.Problem(sentence, statusCode: status);
}
