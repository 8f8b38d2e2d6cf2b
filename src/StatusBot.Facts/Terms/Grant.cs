namespace StatusBot.Facts;

/// <summary>
/// What somebody may do. It is no part of a story: no file holds it, no export, no answer; but it is changed, told and taken back as the
/// terms are, in the same ledger.
/// </summary>
/// <param name="Id">Whom it is for: a person's id, or that of a group.</param>
/// <param name="Rights">The names of the rights, in the order of the alphabet; none where all were taken away.</param>
public sealed record Grant(string Id, IReadOnlyList<string> Rights) : ITerm
{
    public string Id { get; init => field = Must.Keep(Rules.Holder, value, nameof(Id)); } = Must.Keep(Rules.Holder, Id, nameof(Id));

    public IReadOnlyList<string> Rights { get; init => field = Must.KeepAll(Rules.Id, value, nameof(Rights)); } =
        Must.KeepAll(Rules.Id, Rights, nameof(Rights));
}
