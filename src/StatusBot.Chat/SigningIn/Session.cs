namespace StatusBot.Chat;

/// <summary>Somebody who is signed in.</summary>
/// <param name="Token">The secret that the browser has; nothing keeps it.</param>
/// <param name="Lasts">How long it is valid from its beginning.</param>
public sealed record Session(string Token, Person Person, TimeSpan Lasts);
