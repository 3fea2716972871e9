import torch

x = torch.tensor([[1, 2, 3], [4, 5, 6]])
torch.save(x, "x.pt")
torch.load("x.pt")
