import torch

graphs = []


def count(graph, inputs):
    graphs.append(graph)
    return graph.forward


fast = torch.compile(lambda x: x * x, backend=count)
for n in (2, 3, 2):
    fast(torch.ones(n))
len(graphs)
