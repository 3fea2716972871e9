import torch

with torch.device("meta"):
    A = torch.empty(1_000_000, 2_000_000)
    B = torch.empty(2_000_000, 3)
(A @ B).shape
