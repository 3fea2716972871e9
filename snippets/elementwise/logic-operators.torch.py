import torch

a = torch.tensor([True, True, False, False])
b = torch.tensor([True, False, True, False])
a & b, a | b, a ^ b, ~a
