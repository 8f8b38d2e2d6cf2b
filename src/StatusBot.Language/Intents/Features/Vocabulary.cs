namespace StatusBot.Language;

/// <summary>Finds a known hash's index: an open-addressing table that is never changed after it is made.</summary>
internal sealed class Vocabulary
{
    private readonly uint[] hashes;
    private readonly int[] slots;
    private readonly int mask;

    /// <param name="hashes">The known hashes, in ascending order, each once; a hash's index is its place in it.</param>
    public Vocabulary(uint[] hashes)
    {
        this.hashes = hashes;
        slots = new int[System.Numerics.BitOperations.RoundUpToPowerOf2((uint)hashes.Length * 2 + 2)];
        mask = slots.Length - 1;
        for (var index = 0; index < hashes.Length; index++) Place(index);
    }

    public ReadOnlySpan<uint> Hashes => hashes;

    /// <summary>The hash's index, or -1.</summary>
    public int IndexOf(uint hash)
    {
        for (var slot = (int)hash & mask; slots[slot] != 0; slot = (slot + 1) & mask)
            if (hashes[slots[slot] - 1] == hash) return slots[slot] - 1;
        return -1;
    }

    private void Place(int index)
    {
        var slot = (int)hashes[index] & mask;
        while (slots[slot] != 0) slot = (slot + 1) & mask;
        slots[slot] = index + 1;
    }
}
