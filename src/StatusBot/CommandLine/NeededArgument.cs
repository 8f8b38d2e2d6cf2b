using System.CommandLine;

namespace StatusBot;

/// <summary>A text that a verb cannot do without.</summary>
internal sealed class NeededArgument(string name) : Argument<string>(name)
{
    /// <summary>What a person could type, for who left it out.</summary>
    public required string Example { get; init; }
}
