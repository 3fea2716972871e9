import torch

torch.nn.Parameter(torch.ones(2))
