import torch

torch.sin(torch.arange(200_000.))
