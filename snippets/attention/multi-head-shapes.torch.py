import torch

layer = torch.nn.MultiheadAttention(8, num_heads=2, bias=False)
layer.in_proj_weight.shape, layer.out_proj.weight.shape
