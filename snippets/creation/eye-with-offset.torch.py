import torch

torch.ones(2).diag(1)
