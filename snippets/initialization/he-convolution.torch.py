import torch

torch.manual_seed(0)
w = torch.empty(100, 6, 5, 5)  # (out, in, height, width)
torch.nn.init.kaiming_uniform_(w, nonlinearity="relu")
w.permute(2, 3, 1, 0)
