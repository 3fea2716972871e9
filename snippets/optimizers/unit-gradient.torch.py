import torch

g = torch.tensor([3.0, 4.0])
g / torch.linalg.norm(g)
