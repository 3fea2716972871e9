import torch

torch.cat([torch.zeros(0), torch.ones(2)])
