import torch

10 * torch.arange(2.0)[:, None] + torch.arange(3.0)
