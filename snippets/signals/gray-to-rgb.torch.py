import torch

x = torch.tensor([[[0.2, 0.7]]])
x.expand(3, -1, -1).permute(1, 2, 0)
