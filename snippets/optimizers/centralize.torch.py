import torch

g = torch.tensor([[1.0, 2.0, 3.0], [4.0, 0.0, 2.0]])
g - g.mean(dim=1, keepdim=True)
