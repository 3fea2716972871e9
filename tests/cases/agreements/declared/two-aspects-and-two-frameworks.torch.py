import torch

torch.median(torch.tensor([4., 1., 3., 2.]))
