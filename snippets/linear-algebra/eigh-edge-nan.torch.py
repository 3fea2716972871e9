import torch

S = torch.tensor([[float("nan"), 2.], [2., 3.]])
torch.linalg.eigh(S).eigenvectors
