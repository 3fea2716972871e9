import torch

S = torch.tensor([[6.0, 2.0], [2.0, 3.0]])
torch.linalg.eigh(S)[0]
