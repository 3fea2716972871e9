import torch

layer = torch.nn.MultiheadAttention(8, num_heads=2)
sum(p.numel() for p in layer.parameters())
