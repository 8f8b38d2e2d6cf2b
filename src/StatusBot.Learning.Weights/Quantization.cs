using System.Runtime.InteropServices;
using Google.Protobuf;
using Onnx;

namespace StatusBot.Learning.Weights;

/// <summary>
/// Rewrites a BERT graph to int8: each product with fixed weights quantises what comes in as it runs and multiplies integers, its weights
/// scaled by column; the table of tokens is scaled by row. What nothing reads any more goes.
/// </summary>
internal sealed class Quantization
{
    private const string Output = "last_hidden_state", Tokens = "embeddings.word_embeddings.weight";
    private const int Float = (int)TensorProto.Types.DataType.Float, Int8 = (int)TensorProto.Types.DataType.Int8;

    private readonly GraphProto graph;
    private readonly Dictionary<string, TensorProto> weights;
    private readonly HashSet<string> quantizedInputs = [];
    private readonly List<NodeProto> nodes = [];

    private Quantization(GraphProto graph)
    {
        this.graph = graph;
        weights = graph.Initializer.Where(tensor => tensor.DataType == Float && tensor.Dims.Count == 2).ToDictionary(tensor => tensor.Name);
    }

    public static void Apply(GraphProto graph)
    {
        RemoveUnused(graph);
        new Quantization(graph).Rewrite();
        RemoveUnused(graph);
    }

    private void Rewrite()
    {
        foreach (var node in graph.Node)
            if (node.OpType == "MatMul" && weights.TryGetValue(node.Input[1], out var matrix)) Multiply(node, matrix);
            else if (node.OpType == "Gather" && node.Input[0] == Tokens) LookUp(node, weights[Tokens]);
            else nodes.Add(node);
        graph.Node.Clear();
        graph.Node.AddRange(nodes);
    }

    private void Multiply(NodeProto product, TensorProto matrix)
    {
        var (input, name) = (product.Input[0], matrix.Name);
        int rows = (int)matrix.Dims[0], columns = (int)matrix.Dims[1];
        AddScaled(matrix, [columns], groupOf: i => i % columns, columns);
        AddTensor($"{name}.zero", Int8, [columns], new byte[columns]);
        if (quantizedInputs.Add(input)) AddNode("DynamicQuantizeLinear", [input], [$"{input}.int8", $"{input}.scale", $"{input}.zero"]);
        AddNode("MatMulInteger", [$"{input}.int8", $"{name}.int8", $"{input}.zero", $"{name}.zero"], [$"{name}.product"]);
        AddCast($"{name}.product", $"{name}.float");
        AddNode("Mul", [$"{input}.scale", $"{name}.scale"], [$"{name}.scales"]);
        AddNode("Mul", [$"{name}.float", $"{name}.scales"], [product.Output[0]]);
    }

    private void LookUp(NodeProto gather, TensorProto table)
    {
        int rows = (int)table.Dims[0], columns = (int)table.Dims[1];
        AddScaled(table, [rows, 1], groupOf: i => i / columns, rows);
        AddNode("Gather", [$"{Tokens}.int8", gather.Input[1]], [$"{Tokens}.rows"]);
        AddNode("Gather", [$"{Tokens}.scale", gather.Input[1]], [$"{Tokens}.scales"]);
        AddCast($"{Tokens}.rows", $"{Tokens}.float");
        AddNode("Mul", [$"{Tokens}.float", $"{Tokens}.scales"], [gather.Output[0]]);
    }

    // Each group (a column or a row) is scaled so that its greatest weight becomes 127.
    private void AddScaled(TensorProto tensor, long[] scaleShape, Func<int, int> groupOf, int groups)
    {
        var values = MemoryMarshal.Cast<byte, float>(tensor.RawData.Span);
        var scales = new float[groups];
        for (var i = 0; i < values.Length; i++) scales[groupOf(i)] = Math.Max(scales[groupOf(i)], Math.Abs(values[i]) / sbyte.MaxValue);
        var whole = new sbyte[values.Length];
        for (var i = 0; i < values.Length; i++)
            whole[i] = scales[groupOf(i)] is var scale && scale == 0 ? (sbyte)0 : (sbyte)MathF.Round(values[i] / scale);
        AddTensor($"{tensor.Name}.int8", Int8, [.. tensor.Dims], MemoryMarshal.AsBytes<sbyte>(whole));
        AddTensor($"{tensor.Name}.scale", Float, scaleShape, MemoryMarshal.AsBytes<float>(scales));
    }

    private void AddTensor(string name, int type, long[] shape, ReadOnlySpan<byte> bytes)
    {
        var tensor = new TensorProto { Name = name, DataType = type, RawData = ByteString.CopyFrom(bytes) };
        tensor.Dims.AddRange(shape);
        graph.Initializer.Add(tensor);
    }

    private void AddCast(string from, string to) => AddNode("Cast", [from], [to])
        .Attribute.Add(new AttributeProto { Name = "to", Type = AttributeProto.Types.AttributeType.Int, I = Float });

    private NodeProto AddNode(string type, string[] inputs, string[] outputs)
    {
        var node = new NodeProto { OpType = type, Name = outputs[0] };
        node.Input.AddRange(inputs);
        node.Output.AddRange(outputs);
        nodes.Add(node);
        return node;
    }

    private static void RemoveUnused(GraphProto graph)
    {
        KeepOnly(graph.Output, output => output.Name == Output);
        var used = new HashSet<string> { Output };
        var kept = new HashSet<NodeProto>(ReferenceEqualityComparer.Instance);
        foreach (var node in graph.Node.Reverse().Where(node => node.Output.Any(used.Contains)))
        {
            kept.Add(node);
            used.UnionWith(node.Input);
        }
        KeepOnly(graph.Node, kept.Contains);
        KeepOnly(graph.Initializer, tensor => used.Contains(tensor.Name));
    }

    private static void KeepOnly<T>(Google.Protobuf.Collections.RepeatedField<T> items, Func<T, bool> isKept)
    {
        List<T> kept = [.. items.Where(isKept)];
        items.Clear();
        items.AddRange(kept);
    }
}
