namespace StatusBot.Chat;

/// <summary>Something in a story that makes poor answers.</summary>
/// <param name="Found">What was found, in one sentence.</param>
/// <param name="Why">What it does to answers.</param>
/// <param name="Mend">What mends it, as far as the program can tell.</param>
internal sealed record Finding(string Found, string Why, Button Mend);

/// <summary>The same for other programs.</summary>
/// <param name="Command">What mends it, as it is typed.</param>
public sealed record FindingRow(string Found, string Why, string Command);
