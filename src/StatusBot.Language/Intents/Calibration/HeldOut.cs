namespace StatusBot.Language;

/// <summary>
/// The scores that each training row gets from a model that has not seen it: cross-validation with folds that hold
/// the same share of every intent.
/// </summary>
internal static class HeldOut
{
    private const int Folds = 5;

    /// <returns>The scores of each row; null for the only row of an intent, which no other row could stand for.</returns>
    public static float[]?[] Score(SoftmaxTrainer trainer, IReadOnlyList<int> labels, ulong seed)
    {
        var folds = Deal(labels, seed);
        var scores = new float[]?[labels.Count];
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

    private static int[] Deal(IReadOnlyList<int> labels, ulong seed)
    {
        var folds = new int[labels.Count];
        var random = new SplitMix64(seed);
        var next = 0;
        foreach (var intent in Enumerable.Range(0, labels.Count).GroupBy(row => labels[row]).OrderBy(group => group.Key))
        {
            int[] members = [.. intent];
            random.Shuffle<int>(members);
            foreach (var row in members) folds[row] = members.Length == 1 ? Folds : next++ % Folds;
        }
        return folds;
    }
}
