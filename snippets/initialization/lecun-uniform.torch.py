import torch

torch.manual_seed(0)
w = torch.empty(100, 300)
torch.nn.init.kaiming_uniform_(w, nonlinearity="linear")
w.T
