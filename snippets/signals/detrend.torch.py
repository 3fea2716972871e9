import torch

x = torch.tensor([1.0, 3.0, 2.0, 5.0, 4.0])
t = torch.arange(5) - 2.0
slope = t @ x / (t @ t)
x - x.mean() - slope * t
