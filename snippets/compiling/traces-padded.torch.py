import torch

graphs = []


def count(graph, inputs):
    graphs.append(graph)
    return graph.forward


fast = torch.compile(lambda x: (x * x).sum(), backend=count)
sums = []
for n in (2, 3, 4, 5):
    sums.append(fast(torch.nn.functional.pad(torch.ones(n), (0, 5 - n))))
len(graphs), torch.stack(sums)
