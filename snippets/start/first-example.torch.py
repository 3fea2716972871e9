import torch

x = torch.tensor([[1.0, 2.0, 3.0], [5.0, 7.0, 9.0]])
x - x.mean(dim=0)
