import torch

A = torch.tensor([[2.0, 0.0], [0.0, 4.0]], dtype=torch.float16)
torch.linalg.svdvals(A)
