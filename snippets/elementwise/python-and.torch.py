import torch

a = torch.tensor([True, True, False])
b = torch.tensor([True, False, True])
a and b
