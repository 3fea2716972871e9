import torch

layer = torch.nn.BatchNorm1d(3)
sum(p.numel() for p in layer.parameters() if p.requires_grad)
