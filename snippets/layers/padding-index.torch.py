import torch

table = torch.nn.Embedding(3, 2, padding_idx=0)
table(torch.tensor([0, 2, 0])).sum().backward()
table.weight.grad
