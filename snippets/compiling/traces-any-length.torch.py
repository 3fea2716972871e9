import torch

graphs = []


def count(graph, inputs):
    graphs.append(graph)
    return graph.forward


fast = torch.compile(lambda x: x * x, backend=count, dynamic=True)
for n in (2, 3, 4, 5):
    fast(torch.ones(n))
len(graphs)
