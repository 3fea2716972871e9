import torch

w = torch.empty(4, 3)
torch.nn.init.sparse_(w, sparsity=0.5, std=0.01)
(w == 0).sum(dim=0)
