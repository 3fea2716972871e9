import torch

graphs = []


def count(graph, inputs):
    graphs.append(graph)
    return graph.forward


fast = torch.compile(lambda x, n: x * n, backend=count)
for n in (1, 2, 3, 2):
    fast(torch.ones(2), n)
len(graphs)
