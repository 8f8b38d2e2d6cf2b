using NodaTime;

namespace StatusBot.Language;

/// <summary>What a question takes from the days named before it: "that week", "and before?", "and on the 12th?".</summary>
public sealed partial class DateReader
{
    private static readonly string[] Befores = ["before", "earlier", "previously", "beforehand"];
    private static readonly string[] Afters = ["after", "later", "afterwards", "afterward", "thereafter", "subsequently"];

    private sealed partial class Pass
    {
        /// <summary>The days named last, in this question or before it.</summary>
        private (LocalDate From, LocalDate To)? named;

        /// <summary>Where they end, if this question names them.</summary>
        private int namedEnd = -1;

        /// <summary>"and in June?", after May 2025, is of that year.</summary>
        private int? YearBefore() =>
            IsFollowUp() && context.Asked is { } asked && asked.From.Year == asked.To.Year ? asked.To.Year : null;

        private bool IsFollowUp() =>
            Line.Word(0) is "and" or "or" or "but" || Line.Word(1) == "about" && Line.Word(0) is "what" or "how";

        /// <summary>"and on 12 May?", after a question as of 11 May, is as of 12 May.</summary>
        private bool FollowsAsOf(Word relation, int at, DatePiece days, bool isRange) => context.IsAsOf && relation == Word.On && !isRange
            && !asksWhatHappens && !looksBack && (IsFollowUp() || near.IsOpening(at)) && Line.IsClosedBefore(days.End);

        /// <summary>"at that time", "since then", "that week": the day that was named before, or what holds it.</summary>
        private DatePlace? Pointing(Word relation, int at, int end)
        {
            var isPlain = Line.Word(at) is "at" && Line.Word(at + 1) == "the" || Line.Word(at) == "by";
            if (isPlain && (context.Then is null || Line.Word(end) is "of" or "when" or "that")) return null;
            if (Line.Word(end - 1) == "that" && !Line.IsClosedBefore(end)) return null;
            if (Meant(relation, end) is { } days) return Place(relation, at, days, isRange: false);
            var length = Line[end - 1].Token - Line[at].Token + 1;
            return new DateFault(
                DateProblems.NothingBefore(Line.Written(at, end)), [], 0, 0, IsAside: end == at + 1, Line[at].Token, length);
        }

        /// <summary>Null where no day was named, several were and one is meant, or the end that counts is open.</summary>
        private DatePiece.Days? Meant(Word relation, int end)
        {
            if (relation is Word.Since or Word.AsOf && context.Then is { } then) return DatePiece.Day(then, end);
            if (named is not { } days) return null;
            if (relation == Word.On && DateGrammar.Unit(Line.Word(end - 1)) is not null and not "day")
                return DateGrammar.IsNear(days.From) ? near.Holding(days.From, end) : null;
            if (relation == Word.On) return days.From == days.To ? DatePiece.Day(days.To, end) : null;
            var day = relation == Word.Before ? days.From : days.To;
            return day == DateMention.Earliest || day == DateMention.Latest ? null : DatePiece.Day(day, end);
        }

        /// <summary>"and before?", "what happened later?", alone behind a day named before.</summary>
        private DatePlace? Aside(int at)
        {
            var isFollowUp = near.IsOpening(at) && (named is not null || at > 0);
            if (isFollowUp && near.LooseAmountEnd(at) is { } loose) return NotUnderstood(at, loose);
            if (!Line.EndsBefore(at + 1) || !isFollowUp && !IsBehindADate(at) && !(asksWhatHappens && named is not null)) return null;
            Word? relation = Befores.Contains(Line.Word(at)) ? Word.Before : Afters.Contains(Line.Word(at)) ? Word.After : null;
            var place = relation is { } found ? Pointing(found, at, at + 1) : null;
            return place is DateFault fault ? fault with { IsAside = false } : place;
        }

        /// <summary>"on 11 May or later".</summary>
        private bool IsBehindADate(int at) => at - 1 == namedEnd && Line.Word(at - 1) is "or" or "and";

        /// <summary>"and on the 12th?" is of the month of the day named before.</summary>
        private DatePiece? DayAlone(DateGrammar grammar, int at) => grammar.DayAlone(at, last.End >= 0 ? last.Day
            : near.IsOpening(at) && context.Asked is { } asked ? asked.From == DateMention.Earliest ? asked.To : asked.From : null);
    }
}
