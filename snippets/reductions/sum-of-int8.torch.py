import torch

x = torch.tensor([100, 100], dtype=torch.int8)
x.sum()
