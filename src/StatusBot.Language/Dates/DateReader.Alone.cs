namespace StatusBot.Language;

/// <summary>Days that only what stands around them shows to be such: "on the 11th", "What happened Monday?".</summary>
public sealed partial class DateReader
{
    private sealed partial class Pass
    {
        /// <summary>What only a word before it shows to be a day: "on 12.5.", "on the 11th", "on 11 and 12 May".</summary>
        private DatePiece? Led(DateGrammar grammar, int at)
        {
            if (grammar.DayOfAList(at) is not { } first) return grammar.DayAndMonth(at) ?? DayAlone(grammar, at);
            listed = first.End;
            return first;
        }

        /// <summary>What ends its question and is a day wherever one is asked for: "What happened Monday?", "status 11/5".</summary>
        private DatePiece? Alone(DateGrammar grammar, int at)
        {
            if (grammar.Dotted(at) is { } dotted && IsMeant(dotted, at)) return dotted;
            if (!AsksOfDays && !near.IsOpening(at) || Line.EndsBefore(at) || !Line.EndsBefore(at + 1) || at == last.End)
                return IsSlashed(at) ? grammar.DayAndMonth(at) : null;
            return (Line.Word(at - 1) is "a" or "any" or "some" or "one" ? null : grammar.WeekdayOf(at))
                ?? (Line.Word(at - 1) is "the" or "on" ? DayAlone(grammar, at) : null)
                ?? (AsksOfDays && IsPointed(at) ? grammar.DayAndMonth(at) : null);
        }

        /// <summary>A point that can end a sentence makes a number a day only where one is asked for: "better than 4.5."</summary>
        private bool IsMeant(DatePiece day, int at) => !reader.numbered.Contains(Line.Word(at - 1))
            && (AsksOfDays || near.IsOpening(at) || !Line.EndsSentence(day.End));

        private bool AsksOfDays => asksWhatHappens || looksBack || isOfTheState;

        /// <summary>"11/5", and not "24/7".</summary>
        private bool IsSlashed(int at) => Line.Joint(at + 1) == '/' && Line.EndsBefore(at + 2)
            && !(Line.Word(at) == "24" && Line.Word(at + 1) == "7");

        /// <summary>"11.05", and not the "5.5" of a name.</summary>
        private bool IsPointed(int at) => Line.Word(at) is { Length: > 3 } word && word.IndexOf('.') == word.Length - 3
            && Line.Joint(at) == '?';

        /// <summary>One more day behind another: "11, 12 and 14 May", "May 11 and 12".</summary>
        private DatePlace? Listed(int at)
        {
            if (at == last.End && Grammar(Word.On).DayOfTheSame(last.Day, at) is { } same) return Place(Word.On, at, same, isRange: false);
            return at == listed && Led(Grammar(Word.On), at) is DatePiece.Days day ? Place(Word.On, at, day, isRange: false) : null;
        }

        /// <summary>"from 11 May onwards".</summary>
        private DatePiece Onwards(DatePiece piece) => Line.Word(piece.End) is "onward" or "onwards" or "forward" or "forwards"
            || Line.Word(piece.End) == "on" && Line.EndsBefore(piece.End + 1) ? piece with { End = piece.End + 1 } : piece;

        /// <summary>"around 11 May": that day and three on either side of it.</summary>
        private static DatePiece Around(DatePiece piece) =>
            piece is DatePiece.Days { From: var from, To: var to } days && from == to && DateGrammar.IsNear(to)
            ? days with { From = from.PlusDays(-3), To = to.PlusDays(3) } : piece;
    }
}
