import torch

torch.zeros(0).prod()
