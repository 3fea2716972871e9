import torch

torch.pi
