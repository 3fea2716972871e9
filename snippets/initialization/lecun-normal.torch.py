import torch

torch.manual_seed(0)
w = torch.empty(200, 100)
torch.nn.init.kaiming_normal_(w, nonlinearity="linear")
w.T / (0.1 / 0.87962566)
