import torch

graphs = []


def count(graph, inputs):
    graphs.append(graph)
    return graph.forward


fast = torch.compile(lambda x: x * x, backend=count)
for dtype in (torch.float32, torch.int32, torch.float32, torch.float16):
    fast(torch.ones(2, dtype=dtype))
len(graphs)
