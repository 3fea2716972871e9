import torch

torch.tril_indices(3, 3)
