import torch

torch.manual_seed(0)
layer = torch.nn.Embedding(1000, 25)
torch.nn.init.normal_(layer.weight, std=0.02)
