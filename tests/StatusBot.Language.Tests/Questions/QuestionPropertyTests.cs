using FsCheck;
using FsCheck.Fluent;

namespace StatusBot.Language.Tests.Questions;

public sealed class QuestionPropertyTests
{
    private static readonly string[] Pieces =
    [
        "Larkspur", "the Council", "Finch-2.1", "12 May", "31 June", "since", "as of", "may", "what", "how many", "hasn't", "’s",
        "tell me", "and", "w", "besides",
        "2026-02-30", "99", "9999999999999", "\u0301", "\u200D", "\u202E", "🚀", "\uD800", "\uDC00",
        "\0", "'", "\n", "١٢", "½", "ß", "İ", "ﬁ", "，", "de la", "von der",
    ];

    [Fact]
    public void AnyTextIsReadAndItsWordsLieInsideItInTheirOrder() => Prop.ForAll(Texts(), text =>
    {
        var starts = Read.Question(text).Tokens.Select(token => token.Start).ToList();
        return starts.All(start => start >= 0 && start < text.Length) && starts.SequenceEqual(starts.Order());
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void ATokenStandsInTheTextWhereItSays() => Prop.ForAll(Texts(), text =>
        Tokenizer.Split(text).All(token => token.Text.Length > 0 && token.Stem.Length > 0
            && string.CompareOrdinal(text, token.Start, token.Written, 0, token.Written.Length) == 0)).QuickCheckThrowOnFailure();

    [Fact]
    public void ReadingTwiceGivesTheSame() => Prop.ForAll(Texts(), text => Trace(text) == Trace(text)).QuickCheckThrowOnFailure();

    [Fact]
    public void WhatAQuestionNamesLiesInsideIt() => Prop.ForAll(Texts(), text =>
    {
        var question = Read.Question(text);
        var spans = question.Mentions.Select(mention => (mention.Start, mention.Length))
            .Concat(question.Dates.Select(date => (date.Start, date.Length)));
        return spans.All(span => span.Start >= 0 && span.Length > 0 && span.Start + span.Length <= question.Tokens.Count)
            && question.Dates.All(date => date.From <= date.To);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void SignsBehindATextChangeNothingOfItsLanguage() =>
        Prop.ForAll(Texts(), text => Read.Language(text) == Read.Language(text + " ?! …")).QuickCheckThrowOnFailure();

    private static string Trace(string text)
    {
        var question = Read.Question(text);
        return string.Join('|',
            question.Masked, question.Kind, question.FollowUp,
            string.Join(' ', question.Terms.Select(term => term.Stem)), string.Join(' ', question.Strangers));
    }

    /// <summary>Random characters, and pieces that mean something put together at random.</summary>
    private static Arbitrary<string> Texts() => Gen.OneOf(
        ArbMap.Default.GeneratorFor<NonNull<string>>().Select(text => text.Get),
        from length in Gen.Choose(0, 12)
        from pieces in Gen.ArrayOf(Gen.Elements(Pieces), length)
        from between in Gen.Elements(" ", "", "-", ", ")
        select string.Join(between, pieces)).ToArbitrary();
}
