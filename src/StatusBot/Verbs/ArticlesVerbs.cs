using System.CommandLine;

namespace StatusBot;

/// <summary>The sources.</summary>
internal static class ArticlesVerbs
{
    public static Command Create(Shell shell) => new("articles", "The articles that the facts come from")
    {
        ArticlesListVerb.Create(shell), ArticlesAddVerb.Create(shell), ArticlesVerifyVerb.Create(shell),
    };
}
