import torch

A = torch.tensor([[float("nan"), 1.], [4., 3.]])
torch.linalg.inv(A)[0]
