import torch

a = torch.tensor([True, True, True, True, False, False, False, False])
b = torch.tensor([True, True, False, False, True, True, False, False])
c = torch.tensor([True, False, True, False, True, False, True, False])
a & (b | c), (a & b) | (a & c)
