using NodaTime;
using StatusBot.Facts;

namespace StatusBot.Chat;

/// <summary>Where facts come from: what is known of an article, and where articles have it from.</summary>
internal static class SourceCommands
{
    private static readonly CommandOption<string?> Article = Options.Subject("The article's id", "gazette", Known.Articles);
    private static readonly CommandOption<string?> Title = Options.Line("title", "Its title as printed; '' for none");
    private static readonly CommandOption<string?> Label = Options.Line("label", "Our own words by which answers name it without a title");
    private static readonly CommandOption<string?> Publisher = Options.Line("publisher", "Its publisher; '' for none");
    private static readonly CommandOption<string?> By = Options.Line("author", "Its author; '' for none");
    private static readonly CommandOption<string?> Published =
        Options.Line("published", "When it was published: a day, or 2026-05 where no day is known; '' for no date", "DATE");

    private static readonly CommandOption<string?> How =
        Options.Line("published-how", "How that was found, where the text has no date line");

    private static readonly CommandOption<string?> Address = Options.Line("address", "Where it can be read; '' for nowhere", "URL");
    private static readonly CommandOption<string?> OriginId = Options.NewId("id", "Its id; without it its name");
    private static readonly CommandOption<string?> Name = Options.Needed("name", "A briefing, a person or a document", "the briefing");

    public static readonly Command EditArticle = new(
        "articles edit", "Corrects what is known of an article; what is left out stays as it is", Right.Accept,
        [Title, Label, Publisher, By, Published, How, Address, Options.Why, Article], EditAsync);

    public static readonly Command AddOrigin = new(
        "origin add", "Adds where articles have something from: those that share one are one voice", Right.Accept,
        [OriginId, Name, Options.Why], AddAsync);

    private static Task<Reply> EditAsync(Call call)
    {
        var id = call.Get(Article)!;
        if (!call.Knowledge.Articles.TryGetValue(id, out var before)) throw Named.NoArticle(id, call.Knowledge.Story);
        var after = TermChange.Composed(() => before with
        {
            Title = TermChange.Kept(call, Title, before.Title),
            Label = call.Get(Label)?.Trim() ?? before.Label,
            Publisher = TermChange.Kept(call, Publisher, before.Publisher),
            Author = TermChange.Kept(call, By, before.Author),
            Published = call.Has(Published) ? SourceDate.Read(call.Get(Published)!, published: null).Date : before.Published,
            PublishedHow = TermChange.Kept(call, How, before.PublishedHow),
            Address = TermChange.Kept(call, Address, before.Address),
        });
        return TermChange.MakeAsync(call, after, isNew: false, Fields.Of(
            ("Id", after.Id), ("Title", after.Title), ("Label", after.Label), ("Publisher", after.Publisher), ("Author", after.Author),
            ("Published", after.Published?.ToString()), ("Address", after.Address)));
    }

    private static Task<Reply> AddAsync(Call call)
    {
        var origin = TermChange.Composed(
            () => new Origin(call.Get(OriginId) ?? Slug.Of(call.Get(Name)!, 50, "origin"), call.Get(Name)!.Trim()));
        return TermChange.MakeAsync(call, origin, isNew: true, Fields.Of(("Id", origin.Id), ("Name", origin.Name)));
    }
}
