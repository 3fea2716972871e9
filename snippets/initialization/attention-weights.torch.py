import torch

torch.manual_seed(0)
layer = torch.nn.MultiheadAttention(100, num_heads=4)
layer.in_proj_weight[:100].T / (0.1 / 0.87962566)
