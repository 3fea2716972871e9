import torch

torch.tensor([])
