import torch

torch.tensor([7.]).item()
