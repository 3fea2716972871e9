import torch

torch.manual_seed(0)
layer = torch.nn.Linear(100, 50)
torch.nn.init.xavier_uniform_(layer.weight)
layer.weight.T
