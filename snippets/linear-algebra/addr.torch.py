import torch

C = torch.tensor([[1.0, 0.0], [0.0, 1.0]])
a, b = torch.tensor([1.0, 2.0]), torch.tensor([3.0, 4.0])
torch.addr(C, a, b)
