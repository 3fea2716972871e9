import torch

torch.nn.LayerNorm((2, 3), eps=1e-3)(torch.arange(6.0).reshape(1, 2, 3))
