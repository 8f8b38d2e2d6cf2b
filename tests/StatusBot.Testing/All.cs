using System.Linq.Expressions;
using Shouldly;

namespace StatusBot;

/// <summary>What is said of all of nothing is always true: such an assertion could not fail.</summary>
public static class AllOfSome
{
    /// <summary>There are some, and each of them is so.</summary>
    public static void ShouldAllBe<T>(this IEnumerable<T> actual, Expression<Func<T, bool>> predicate, string? customMessage = null)
    {
        var some = actual.ToList();
        some.ShouldNotBeEmpty(customMessage);
        ShouldBeEnumerableTestExtensions.ShouldAllBe(some, predicate, customMessage);
    }
}
