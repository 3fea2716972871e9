import torch

H = torch.tensor([[1, 1], [1, -1]])
torch.kron(H, H)
