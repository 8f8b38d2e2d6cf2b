namespace StatusBot.Language;

/// <summary>What is written like a date and cannot be answered for, whatever the date by itself would mean.</summary>
public sealed partial class DateReader
{
    private sealed partial class Pass
    {
        /// <summary>"except May", "but not on 11 May", "the eve of 12 May": a day that is named, and not asked for.</summary>
        private DateFault? Excluded(int at)
        {
            if (reader.excludes.At(Tokens, Line[at].Token) is not { } phrase || IsRelation(at) || IsOpeningBut(at)) return null;
            var start = Line.LexemeOf(Line[at].Token + phrase.Length);
            var behind = SkipLeads(start);
            return NamesDays(behind) is { } end ? NotUnderstood(at, end) : null;
        }

        /// <summary>"but in May?" opens a follow-up; "all but May" leaves May out.</summary>
        private bool IsOpeningBut(int at) => Line.Word(at) == "but" && Line.Word(at + 1) != "not" && (at == 0 || Line.EndsBefore(at));

        /// <summary>"every Monday", "on Mondays", "at weekends", "Monday week": no day, or many.</summary>
        private DateFault? Repeated(int at)
        {
            var isBare = asksWhatHappens && (IsWeekdays(at) || IsWeekday(at) && Line.Word(at + 1) == "week" && Line.EndsBefore(at + 2));
            if (isBare) return NotUnderstood(at, at + 1);
            var isEach = Line.Word(at) is "every" or "each" || asksWhatHappens && Line.Word(at) is "a" or "any" or "some" or "one";
            var behind = isEach ? Line.Skip(at + 1, "other", "single", "second") : at + 1;
            return isEach && IsWeekday(behind) || (isEach || reader.leads.Contains(Line.Word(at))) && IsWeekdays(behind)
                ? NotUnderstood(at, behind + 1) : null;
        }

        /// <summary>"on the 11th or 12th", "in weeks 19 and 20": several of which none stands by itself.</summary>
        private DateFault? Several(int at)
        {
            if (!reader.leads.Contains(Line.Word(at))) return null;
            if (Line.Word(at + 1) is "weeks" or "months" or "quarters" && Line.Has(at + 2) && IsPlainNumber(at + 2))
                return NotUnderstood(at, at + 3);
            var first = Line.Skip(at + 1, "the");
            var second = Line.Word(first + 1) is "or" or "and" or "to" ? Line.Skip(first + 2, "the") : first;
            return second > first && IsOrdinal(first) && IsOrdinal(second) && Line.EndsBefore(second + 1)
                ? NotUnderstood(at, second + 1) : null;
        }

        /// <summary>"more than two weeks ago", "in under a week": how far is not said.</summary>
        private DateFault? Roughly(int at)
        {
            var behind = Line.Word(at) is "more" or "less" or "fewer" or "longer" ? Line.Word(at + 1) == "than" ? at + 2 : at
                : Line.Word(at) == "at" && Line.Word(at + 1) is "least" or "most" ? at + 2
                : Line.Word(at) is "under" or "over" or "almost" or "nearly" or "within" ? at + 1 : at;
            if (behind == at || near.AmountEnd(behind) is not { } end) return null;
            if (near.Point(behind) is { } days && Line.Word(at) != "within") return NotUnderstood(at, days.End);
            return asksWhatHappens && Line.Word(at - 1) == "in" && Line.EndsBefore(end) ? NotUnderstood(at, end) : null;
        }

        /// <summary>"before or after 11 May", "in and since May": one of two relations, and nobody knows which.</summary>
        private DateFault? Either(int at)
        {
            if (IsRelation(at) || !IsLeading(at) || !(Line.Word(at + 1) is "or" or "and" || Line.Mark(at + 1) == '/')) return null;
            var other = Line.Skip(at + 1, "or", "and");
            var isLed = IsLeading(other);
            return isLed && Read(Word.On, SkipLeads(SkipRelation(other)), isLed: true) is { } days
                ? NotUnderstood(at, days.Piece.End) : null;
        }

        /// <summary>"11.05.20266", "11,05,2026", "11/05/20266": numbers like those of a day, which are none.</summary>
        private DateFault? Malformed(int at)
        {
            var parts = Line.Word(at).Split('.', ',');
            if (parts.Length > 2 && parts.All(part => part.Length > 0 && part.All(char.IsAsciiDigit)))
                return IsThousands(parts) || parts.Length == 3 && parts[2].Length == 1 && Line.Joint(at + 1) != '\0' ? null
                    : NotUnderstood(at, GluedEnd(at + 1));
            var joint = Line.Joint(at + 1);
            if (joint is not ('-' or '/' or '.') || Line.Joint(at) == joint || !IsPlainNumber(at) || !IsPlainNumber(at + 1)) return null;
            var end = Line.Joint(at + 2) == joint && IsPlainNumber(at + 2) ? at + 3 : at + 2;
            var isLikeADay = end == at + 3 || Line[at + 1].Digits > 4 && IsLeading(at - 1);
            return isLikeADay && near.Point(at) is null && near.Range(at, isBetween: false) is null
                ? NotUnderstood(at, GluedEnd(end)) : null;
        }

        /// <summary>"11 mai 2026", "12 de mayo de 2026": a word that is not known stands where a month does.</summary>
        private DateFault? OfNoMonth(int at)
        {
            if (Line[at].Number is not (>= 1 and <= 31) || Line.Joint(at) != '?') return null;
            var month = Line.Skip(at + 1, "of", "de", "di");
            if (!Line.Has(month) || Line[month].Number is not null || Line.Word(month).Length is < 3 or > 9
                || reader.knows(Tokens[Line[month].Token])) return null;
            var year = Line.Skip(month + 1, "of", "de", "del", "di");
            return Line.Number(year, 1900, 2099) is not null && near.Point(at) is null ? NotUnderstood(at, year + 1) : null;
        }

        private bool IsOrdinal(int at) => Line.Has(at) && Line[at].IsOrdinal;

        private static bool IsThousands(string[] parts) => parts.Skip(1).All(part => part.Length == 3);

        private bool IsPlainNumber(int at) => Line.Has(at) && !Line[at].IsOrdinal && Line[at].Word.All(char.IsAsciiDigit);

        /// <summary>Where ends what is written in one with what stands before: "2O26".</summary>
        private int GluedEnd(int at)
        {
            while (Line.Joint(at) == '\0') at++;
            return at;
        }

        private bool IsRelation(int at) => reader.relations.At(Tokens, Line[at].Token) is { } relation
            && Line.LexemeOf(Line[at].Token + relation.Length) is var behind && behind > at + 1
            && Read(relation.Value, behind, isLed: true) is not null;

        private bool IsLeading(int at) => Line.Has(at) && (reader.leads.Contains(Line.Word(at))
            || reader.relations.At(Tokens, Line[at].Token) is not null);

        private int SkipRelation(int at) => Line.Has(at) && reader.relations.At(Tokens, Line[at].Token) is { } relation
            ? Line.LexemeOf(Line[at].Token + relation.Length) : at;

        private int SkipLeads(int at)
        {
            while (Line.Has(at) && (reader.leads.Contains(Line.Word(at)) || Line.Word(at) is "the" or "from" or "before" or "after"
                or "since" or "until" or "by" or "any" or "every" or "each")) at++;
            return at;
        }

        /// <summary>Where the days end that stand at a place, however loosely they are named: "May", "the 11th", "weekends".</summary>
        private int? NamesDays(int at)
        {
            if (!Line.Has(at)) return null;
            if (near.Point(at) is { } piece) return piece.End;
            if (near.DayAlone(at) is { } day) return day.End;
            var word = Line.Word(at);
            return IsWeekday(at) || IsWeekdays(at) || Line.English.Months.ContainsKey(word) && Line.EndsBefore(at + 1)
                || word is "weekend" or "weekends" or "weekdays" or "holidays" ? at + 1 : null;
        }

        private bool IsWeekday(int at) => Line.English.Weekdays.ContainsKey(Line.Word(at));

        private bool IsWeekdays(int at) => Line.Word(at) is { Length: > 4 } word
            && (word is "weekends" or "weekdays" || word.EndsWith("days", StringComparison.Ordinal)
            && Line.English.Weekdays.ContainsKey(word[..^1]));
    }
}
