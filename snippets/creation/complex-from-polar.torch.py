import torch

r = torch.tensor([1.0, 2.0, 3.0])
t = torch.tensor([0.0, 0.5, -1.0])
torch.polar(r, t)
