import torch

S = torch.tensor([[8.0, 2.0], [2.0, 5.0]])
torch.linalg.matrix_sqrth(S)
