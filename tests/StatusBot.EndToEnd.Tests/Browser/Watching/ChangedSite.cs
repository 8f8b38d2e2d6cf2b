[assembly: AssemblyFixture(typeof(StatusBot.EndToEnd.Tests.Browser.ChangedSite))]

namespace StatusBot.EndToEnd.Tests.Browser;

/// <summary>A bot whose shipped facts were changed by a file: one was worded anew, and the date of a milestone was put off.</summary>
public sealed class ChangedSite : Site
{
    public const string Reworded = "anthropic-limits-mythos-to-40", PutOff = "august-2026-next-checkpoint";
    public const string NewWords = "In April 2026 Mythos went to 40 companies";

    private protected override async Task<Program> PrepareAsync(Place place)
    {
        var program = await place.FilledAsync();
        var export = (await program.RunAsync("facts", "export")).ShouldBeDone().Out;
        var changed = Change(Change(export, Reworded, "statement: In April 2026 Anthropic limited Mythos to 40 large technology companies",
            $"statement: {NewWords}"),
            PutOff, "occurred: '2026-08'", "occurred: '2090-08'");
        (await program.RunAsync("facts", "import", place.Write("changed.yaml", changed), "--why", "the letter of June"))
            .ShouldBeDoneWithAdvice().Out.ShouldStartWith("0 added, 2 updated, ");
        return program;
    }

    private static string Change(string export, string fact, string before, string after)
    {
        var place = export.IndexOf(before, export.IndexOf($"- id: {fact}\n", StringComparison.Ordinal), StringComparison.Ordinal);
        return export[..place] + after + export[(place + before.Length)..];
    }
}
