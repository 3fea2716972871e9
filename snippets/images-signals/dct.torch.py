import torch

x = torch.tensor([1.0, 2.0, 4.0, 3.0])
n = torch.arange(4)
2 * torch.cos(torch.pi * n[:, None] * (n + 0.5) / 4) @ x
