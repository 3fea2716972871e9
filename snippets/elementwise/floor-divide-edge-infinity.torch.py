import torch

a = torch.tensor([1., -1., float("inf")])
b = torch.tensor([float("inf"), float("inf"), 2.])
a // b
