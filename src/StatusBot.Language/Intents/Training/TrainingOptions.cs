namespace StatusBot.Language;

internal sealed record TrainingOptions
{
    public float Strength { get; init; } = 20;
    public ulong Seed { get; init; } = 1;
    public int Epochs { get; init; } = 20;
    public double Gap { get; init; } = 0.01;
    public bool Log { get; init; }
    public int Fewest { get; init; } = 2;
    public float WordWeight { get; init; } = 1;
}
