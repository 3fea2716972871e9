import torch

torch.manual_seed(0)
w = torch.empty(200, 100)
torch.nn.init.uniform_(w, -0.1, 0.1)
