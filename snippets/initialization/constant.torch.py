import torch

w = torch.empty(2, 3)
torch.nn.init.constant_(w, 0.5)
