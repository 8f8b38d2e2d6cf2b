using StatusBot.Learning.Weights;

// ASSEMBLY: the package's assembly with the model inside. MODEL: the int8 model's file; the vocabulary comes to lie beside it.
if (args is not [var assembly, var path])
{
    Console.Error.WriteLine($"expected ASSEMBLY MODEL, and found {args.Length} arguments");
    return 2;
}
try
{
    SentenceModel.Write(assembly, path);
    return 0;
}
catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or InvalidDataException)
{
    Console.Error.WriteLine(problem.Message);
    return 1;
}
