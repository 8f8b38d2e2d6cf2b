using System.Globalization;

namespace StatusBot.Language;

/// <summary>What may be asked: some text, of at most <see cref="MaxLength"/> characters, with nothing in it that cannot be seen.</summary>
public static class QuestionText
{
    /// <summary>In UTF-16 characters: as long as the longest message that Discord lets people send.</summary>
    public const int MaxLength = 2000;

    /// <summary>Null where the text can be asked; else one sentence that says why not.</summary>
    public static string? Problem(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return "The question is empty: type one, such as \"What is the status?\".";
        if (text.Length > MaxLength)
            return string.Create(CultureInfo.InvariantCulture,
                $"The question has {text.Length} characters; at most {MaxLength} can be read.");
        foreach (var letter in text)
            if (char.IsControl(letter) && letter is not ('\n' or '\r' or '\t'))
                return string.Create(
                    CultureInfo.InvariantCulture, $"The question holds the control character U+{(int)letter:X4}, which is no text.");
        return text.Any(char.IsLetterOrDigit) ? null : "The question holds no word: type one, such as \"What is the status?\".";
    }
}
