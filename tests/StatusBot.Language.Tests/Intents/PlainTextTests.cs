namespace StatusBot.Language.Tests.Intents;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData("Has Anthropic met them?", " has anthropic met them ")]
    [InlineData("has ⟨lab⟩ given ⟨model⟩?", " has ⟨lab⟩ given ⟨model⟩ ")]
    [InlineData("has⟨lab⟩given", " has ⟨lab⟩ given ")]
    [InlineData("⟨lab", " lab ")]
    [InlineData("⟨⟩ ⟨two words⟩", " two words ")]
    [InlineData("who's there, what’s up", " whos there whats up ")]
    [InlineData("Café Übergröße ŻÓŁW", " cafe ubergrose zolw ")]
    [InlineData("cafe\u0301", " cafe ")]
    [InlineData("GPT-5.5", " gpt 5 5 ")]
    [InlineData("  \t?!  ", " ")]
    [InlineData("", " ")]
    public void AnUtteranceBecomesPlainWords(string utterance, string plain)
    {
        var text = new char[PlainText.Bound(utterance.Length)];
        new string(text, 0, PlainText.Write(utterance, text)).ShouldBe(plain);
    }
}
