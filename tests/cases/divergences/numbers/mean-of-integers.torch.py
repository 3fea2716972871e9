import torch

torch.mean(torch.tensor([0, 1, 2, 3]), dtype=torch.float32)
