namespace StatusBot.Language;

/// <summary>
/// The scores that each training row gets from a model that has not seen it: cross-validation with folds that hold
/// the same share of every intent.
/// </summary>
internal static class HeldOut
{
    private const int Folds = 5;

    /// <returns>The scores of each row; null for the only row of an intent, which no other row could stand for.</returns>
    public static float[]?[] Score(SoftmaxTrainer trainer, IReadOnlyList<TrainingRow> examples)
    {
        var folds = Deal(examples);
        var scores = new float[]?[examples.Count];
        for (var fold = 0; fold < Folds; fold++)
            ScoreFold(trainer, scores, [.. folds.Select(of => of == fold)]);
        return scores;
    }

    private static void ScoreFold(SoftmaxTrainer trainer, float[]?[] scores, bool[] isHeld)
    {
        var rows = Enumerable.Range(0, isHeld.Length).ToLookup(row => isHeld[row]);
        if (!rows[true].Any()) return;
        var weights = trainer.Train([.. rows[false]]);
        foreach (var row in rows[true])
            weights.Score(trainer.Rows[row], scores[row] = new float[weights.Classes]);
    }

    // Examples that begin alike are often one sentence with another name in it. Held out one by one, each would be recognised by
    // its twins and the model would think itself better than it is: neighbours in the alphabet go into one fold.
    private static int[] Deal(IReadOnlyList<TrainingRow> examples)
    {
        var folds = new int[examples.Count];
        foreach (var intent in Enumerable.Range(0, examples.Count).GroupBy(row => examples[row].Intent))
        {
            int[] members = [.. intent.OrderBy(row => examples[row].Utterance, StringComparer.Ordinal)];
            for (var place = 0; place < members.Length; place++)
                folds[members[place]] = members.Length == 1 ? Folds : place * Folds / members.Length;
        }
        return folds;
    }
}
