import torch

a = torch.tensor([7, -7, 7, -7])
b = torch.tensor([2, 2, -2, -2])
torch.div(a, b, rounding_mode="trunc")
