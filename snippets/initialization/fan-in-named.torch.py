import torch

torch.manual_seed(0)
w = torch.empty(150, 600)  # (out, in)
torch.nn.init.kaiming_uniform_(w, nonlinearity="relu")
w
