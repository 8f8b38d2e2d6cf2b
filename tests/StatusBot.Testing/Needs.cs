using Xunit;
using Xunit.v3;

namespace StatusBot.Testing;

/// <summary>What a test needs of the machine that it runs on.</summary>
public static class Needs
{
    /// <summary>Skips the test where that is missing, and says so where 'dotnet test' prints it: by itself it only counts.</summary>
    public static void That(bool isThere, string otherwise)
    {
        if (isThere) return;
        TestContext.Current.SendDiagnosticMessage("{0} is skipped: {1}", TestContext.Current.Test?.TestDisplayName ?? "A test", otherwise);
        throw new InvalidOperationException(DynamicSkipToken.Value + otherwise);
    }
}
