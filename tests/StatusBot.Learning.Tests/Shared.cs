namespace StatusBot.Learning.Tests;

/// <summary>What takes a while to load: once for all tests.</summary>
internal static class Shared
{
    public static SentenceEncoder Encoder { get; } = SentenceEncoder.Load();
}
