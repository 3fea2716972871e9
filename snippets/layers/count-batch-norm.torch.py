import torch

sum(p.numel() for p in torch.nn.BatchNorm1d(3).parameters())
