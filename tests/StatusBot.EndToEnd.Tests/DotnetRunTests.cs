using System.Diagnostics;

namespace StatusBot.EndToEnd.Tests;

/// <summary>The README's way to start it.</summary>
public sealed class DotnetRunTests
{
    [Fact]
    public async Task ItRunsWhereItIsCalledSoThatPathsMeanWhatTheySay()
    {
        var project = Path.Combine(Place.Repository, "src", "StatusBot", "StatusBot.csproj");
        var start = new ProcessStartInfo("dotnet", ["msbuild", project, "-getProperty:RunWorkingDirectory", "-nodeReuse:false"])
        {
            UseShellExecute = false, RedirectStandardOutput = true,
        };
        using var build = Process.Start(start)!;
        var folder = await build.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await build.WaitForExitAsync(TestContext.Current.CancellationToken);
        build.ExitCode.ShouldBe(0, folder);
        folder.Trim().ShouldBeEmpty();
    }
}
