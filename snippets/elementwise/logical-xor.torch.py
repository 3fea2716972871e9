import torch

a = torch.tensor([True, True, False, False])
b = torch.tensor([True, False, True, False])
torch.logical_xor(a, b)
