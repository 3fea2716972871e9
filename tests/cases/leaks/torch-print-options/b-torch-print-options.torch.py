import torch

repr(torch.tensor([0.12345, 0.5]))
