import torch

w = torch.tensor([0., 4., 0.])
torch.multinomial(w, 3, replacement=True)
