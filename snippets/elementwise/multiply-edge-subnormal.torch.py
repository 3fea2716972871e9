import torch

x = torch.tensor([1e-40])
x * 1e38
