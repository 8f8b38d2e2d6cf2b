using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace StatusBot.Articles;

/// <summary>PdfPig's own filters, which stop where a document swells beyond measure or takes too long.</summary>
internal sealed class PdfFilters(CancellationToken cancel) : IFilterProvider
{
    private const long MostDecoded = 256 * 1024 * 1024;
    private readonly IFilterProvider own = DefaultFilterProvider.Instance;
    private long decoded;

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Bounded(own.GetFilters(dictionary));
    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Bounded(own.GetNamedFilters(names));
    public IReadOnlyList<IFilter> GetAllFilters() => Bounded(own.GetAllFilters());

    private IReadOnlyList<IFilter> Bounded(IReadOnlyList<IFilter> filters) =>
        [.. filters.Select(filter => new BoundedFilter(filter, this))];

    private void Spend(long bytes)
    {
        cancel.ThrowIfCancellationRequested();
        decoded += bytes;
        if (decoded > MostDecoded)
            throw new ArticleException($"The PDF unpacks to more than {MostDecoded} bytes, which is what is allowed.");
    }

    private sealed class BoundedFilter(IFilter filter, PdfFilters budget) : IFilter
    {
        public bool IsSupported => filter.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken dictionary, IFilterProvider filters, int index)
        {
            if (filter is FlateFilter) CountInflated(input);
            else budget.Spend(input.Length * MostTimes());
            return filter.Decode(input, dictionary, filters, index);
        }

        /// <summary>How many times its input the output can have.</summary>
        private long MostTimes() => filter switch { LzwFilter => 2600, RunLengthFilter => 64, _ => 1 };

        private void CountInflated(Memory<byte> input)
        {
            if (input.Length < 3) return;
            using var packed = new MemoryStream(input[2..].ToArray());      // as PdfPig does: without the two bytes of zlib's head
            using var inflating = new DeflateStream(packed, CompressionMode.Decompress);
            var buffer = new byte[64 * 1024];
            try
            {
                while (inflating.Read(buffer) is > 0 and var count) budget.Spend(count);
            }
            catch (InvalidDataException)
            {
                // The filter itself decides what becomes of a damaged stream.
            }
        }
    }
}
