import torch

torch.empty((2, 3)).shape
