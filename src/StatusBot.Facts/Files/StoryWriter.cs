namespace StatusBot.Facts;

internal static class StoryWriter
{
    public static string Write(Story story) => throw new NotSupportedException(story.ToString());
}
