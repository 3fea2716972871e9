import torch

torch.split(torch.arange(6.), 2)
