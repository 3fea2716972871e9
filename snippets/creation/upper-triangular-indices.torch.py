import torch

torch.triu_indices(3, 3, offset=1)
