import torch

torch.tensor([1 + 2j, 3 - 4j])
