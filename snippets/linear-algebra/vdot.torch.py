import torch

a = torch.tensor([1 + 2j, 3 - 1j])
b = torch.tensor([2 - 1j, 4j])
torch.vdot(a, b)
