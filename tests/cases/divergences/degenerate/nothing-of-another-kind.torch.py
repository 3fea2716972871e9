import torch

torch.zeros(0)
