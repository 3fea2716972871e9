import torch

torch.tensor([7.])
