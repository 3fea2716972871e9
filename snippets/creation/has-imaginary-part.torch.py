import torch

x = torch.tensor([1. + 0.j, 2. + 3.j])
x.imag != 0
