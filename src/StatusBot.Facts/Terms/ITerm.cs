namespace StatusBot.Facts;

/// <summary>
/// What the ledger keeps: an article, origin, kind, entity, topic, claim or fact, which a story consists of, or a grant; each with an id
/// of its own among its like.
/// </summary>
public interface ITerm
{
    string Id { get; }
}

/// <summary>The seven terms of a story, and what the ledger keeps beside them.</summary>
public enum TermKind { Article, Origin, Kind, Entity, Topic, Claim, Fact, Grant }

/// <summary>The name of one term; ids are unique only among terms of one kind.</summary>
public readonly record struct TermKey(TermKind Kind, string Id)
{
    public static TermKey Of(ITerm term) => new(KindOf(term), term.Id);

    /// <summary>As in a sentence: <c>the fact 'x'</c>.</summary>
    public override string ToString() => $"the {Kind.ToString().ToLowerInvariant()} '{Id}'";

    private static TermKind KindOf(ITerm term) => term switch
    {
        Article => TermKind.Article,
        Origin => TermKind.Origin,
        Facts.Kind => TermKind.Kind,
        Entity => TermKind.Entity,
        Topic => TermKind.Topic,
        Claim => TermKind.Claim,
        Fact => TermKind.Fact,
        Grant => TermKind.Grant,
        _ => throw new InvalidOperationException($"{term.GetType()} is no term."),
    };
}
