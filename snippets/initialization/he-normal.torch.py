import torch

torch.manual_seed(0)
w = torch.empty(100, 200)
torch.nn.init.kaiming_normal_(w, nonlinearity="relu")
w.T / (0.1 / 0.87962566)
