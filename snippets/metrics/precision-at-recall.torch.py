import torch

y = torch.tensor([0.0, 0.0, 1.0, 1.0, 1.0, 0.0])
p = torch.tensor([0.1, 0.85, 0.4, 0.8, 0.9, 0.5])
y = y[p.argsort(descending=True)]
found = y.cumsum(dim=0)
precision, recall = found / torch.arange(1, 7), found / y.sum()
precision[recall >= 0.6].max()
