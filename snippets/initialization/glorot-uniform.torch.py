import torch

torch.manual_seed(0)
w = torch.empty(200, 400)  # (out, in)
torch.nn.init.xavier_uniform_(w)
w.T
