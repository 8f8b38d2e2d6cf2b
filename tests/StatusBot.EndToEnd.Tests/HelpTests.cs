using StatusBot.Chat;

namespace StatusBot.EndToEnd.Tests;

/// <summary>
/// Others rely on the names in the help: it changes only on purpose. Approve a new one by copying help.received.txt over help.approved.txt.
/// </summary>
public sealed class HelpTests : IDisposable
{
    /// <summary>The verbs that are no commands of the bot's, then those of all its commands, with their groups.</summary>
    private static readonly string[][] Verbs =
    [
        [], ["run"], ["chat"], ["mcp"], ["model"], ["model", "train"], ["model", "evaluate"], ["config"], ["config", "check"], ["restore"],
        .. CommandList.All.Where(command => command.Name != "about").Select(command => command.Name.Split(' '))
            .SelectMany(words => (string[][])[words[..1], words]).DistinctBy(words => string.Join(' ', words)),
    ];

    private readonly Place place = new();

    [Fact]
    public async Task TheHelpOfEveryVerbIsTheApprovedOne()
    {
        var runs = new List<string>();
        foreach (var verb in Verbs)
        {
            string[] call = [.. verb, "--help"];
            var run = (await place.Empty().RunAsync(call)).ShouldBeDone();
            runs.Add($"$ statusbot {string.Join(' ', call)}\n\n{run.Out.TrimEnd()}\n");
        }
        var received = string.Join('\n', runs);
        var folder = Path.Combine(Place.Repository, "tests", "StatusBot.EndToEnd.Tests");
        var approved = await File.ReadAllTextAsync(Path.Combine(folder, "help.approved.txt"), TestContext.Current.CancellationToken);
        if (received != approved)
            await File.WriteAllTextAsync(Path.Combine(folder, "help.received.txt"), received, TestContext.Current.CancellationToken);
        (received == approved).ShouldBeTrue("The help has changed: see help.received.txt.");
    }

    public void Dispose() => place.Dispose();
}
