import torch

x = torch.tensor([[1.0, 2.0, 4.0], [1.0, 5.0, 4.0]])
x.diff(dim=0).abs().sum() + x.diff(dim=1).abs().sum()
