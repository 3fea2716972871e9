import torch

x = torch.tensor([1., 2.])
x[:, None].expand(2, 3)
