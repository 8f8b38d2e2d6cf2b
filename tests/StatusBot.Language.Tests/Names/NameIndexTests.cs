namespace StatusBot.Language.Tests.Names;

public sealed class NameIndexTests
{
    private static readonly NameIndex Index = new(Read.Names);

    [Theory]
    [InlineData("larkspur", "larkspur@0+1")]
    [InlineData("LARKSPUR LABS", "larkspur@0+2")]
    [InlineData("has the maker of finch met the council?", "larkspur@2+3 council@7+1")]
    [InlineData("the coastal council", "council@1+2")]
    [InlineData("Council", "council@0+1")]
    [InlineData("Larkspur's Finch", "larkspur@0+1 finch@1+1")]
    [InlineData("ines rook", "rook@0+2")]
    [InlineData("Rook and Quillon", "rook@0+1 quillon@2+1")]
    [InlineData("InesRook", "rook@0+1")]
    [InlineData("coastalcouncil", "council@0+1")]
    [InlineData("port of hale", "")]
    [InlineData("councils", "")]
    [InlineData("", "")]
    public void NamesAndAliasesAreFound(string text, string mentions) => Found(text).ShouldBe(mentions);

    [Theory]
    [InlineData("Finch", "finch@0+1")]
    [InlineData("Finch 2.1", "finch@0+2")]
    [InlineData("finch2.1", "finch@0+2")]
    [InlineData("Finch-2.1 Guard", "finch-guard@0+3")]
    [InlineData("Finch2.1-guard", "finch-guard@0+3")]
    [InlineData("Finch guard", "finch@0+1")]
    [InlineData("Finch 3", "finch@0+1")]
    public void TheLongestNameWins(string text, string mentions) => Found(text).ShouldBe(mentions);

    [Fact]
    public void TheWordsOfAllNamesAreKnownJoinedOnesToo() =>
        new[] { "maker", "2.1", "coastalcouncil", "act" }.ShouldBeSubsetOf(Index.Words);

    private static string Found(string text) =>
        string.Join(' ', Index.Find(Tokenizer.Split(text)).Select(mention => $"{mention.Entity}@{mention.Start}+{mention.Length}"));
}
