using StatusBot.Facts;

namespace StatusBot.Chat;

/// <summary>The questions that facts answer.</summary>
internal static class ClaimCommands
{
    private static readonly CommandOption<string?> Id = Options.Subject("The claim's id", "who-holds-it", Known.Claims);
    private static readonly CommandOption<string?> NewId = Options.NewId("id", "Its id; without it the first words of the question");
    private static readonly CommandOption<string?> Needed = Options.Needed("question", "A question as a person asks it", "Who holds it?");
    private static readonly CommandOption<string?> Question = Options.Line("question", "A question as a person asks it");

    private static readonly CommandOption<ClaimKind?> Kind =
        Options.Choice<ClaimKind>("kind", "Whether its answer changes in time (state), or is one for all time (fixed, without it)");

    private static readonly CommandOption<string?> Values =
        Options.Line("values", "All values that its facts may have, with commas between; without it any");

    public static readonly Command Add = new(
        "claim add", "Adds a question that several facts answer: so that they succeed or dispute each other", Right.Accept,
        [NewId, Needed, Kind, Values, Options.Why], AddAsync);

    public static readonly Command Edit = new(
        "claim edit", "Changes a claim; what is left out stays as it is", Right.Accept,
        [Question, Kind, Values, Options.Why, Id], EditAsync);

    private static Task<Reply> AddAsync(Call call)
    {
        var claim = TermChange.Composed(() => new Claim(
            call.Get(NewId) ?? Slug.Of(call.Get(Needed)!, 50, "claim"), call.Get(Needed)!.Trim(), call.Get(Kind) ?? ClaimKind.Fixed,
            TermChange.List(call.Get(Values))));
        return TermChange.MakeAsync(call, claim, isNew: true, Tell(claim));
    }

    private static Task<Reply> EditAsync(Call call)
    {
        var id = Named.Claim(call.Get(Id)!, call.Knowledge.Story);
        var before = call.Knowledge.Story.Claims.First(claim => claim.Id == id);
        var after = TermChange.Composed(() => before with
        {
            Question = call.Get(Question)?.Trim() ?? before.Question,
            Kind = call.Get(Kind) ?? before.Kind,
            Values = call.Has(Values) ? TermChange.List(call.Get(Values)) : before.Values,
        });
        return TermChange.MakeAsync(call, after, isNew: false, Tell(after));
    }

    private static Fields Tell(Claim claim) => Fields.Of(
        ("Id", claim.Id), ("Question", claim.Question), ("Kind", Words.Of(claim.Kind)),
        ("Values", claim.Values.Count == 0 ? null : string.Join(", ", claim.Values)));
}
