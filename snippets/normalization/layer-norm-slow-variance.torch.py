import torch

torch.nn.LayerNorm(4, eps=1e-6)(torch.tensor([10000.0, 10001.0, 10002.0, 10003.0]))
