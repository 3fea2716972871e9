import torch

a = torch.tensor([1, 2])
b = torch.tensor([1, 2, 3])
a == b
