import torch

torch.eye(3)
