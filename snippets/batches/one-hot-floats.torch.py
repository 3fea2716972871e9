import torch

torch.nn.functional.one_hot(torch.tensor([0, 2, 1]), 3).float()
