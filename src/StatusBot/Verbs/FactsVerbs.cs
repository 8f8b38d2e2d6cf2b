using System.CommandLine;

namespace StatusBot;

/// <summary>The fact store.</summary>
internal static class FactsVerbs
{
    public static Command Create(Shell shell) => new("facts", "The fact store")
    {
        FactsListVerb.Create(shell), FactsSearchVerb.Create(shell), FactsShowVerb.Create(shell), FactsHistoryVerb.Create(shell),
        FactsExportVerb.Create(shell), FactsImportVerb.Create(shell),
    };

    public static NeededArgument Id() => new("ID")
    {
        Description = "The fact's id, as 'facts list' and 'facts search' give it", Example = "acme-opens",
    };

    public static RefusalException NoSuchFact(string id) => new($"There is no fact '{id}'.");
}
