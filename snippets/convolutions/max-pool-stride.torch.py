import torch

x = torch.tensor([[1.0, 3.0, 2.0, 5.0, 4.0, 6.0]])
torch.nn.MaxPool1d(2)(x)[0]
