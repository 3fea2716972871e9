import torch

x = torch.tensor([0., 200.])
torch.log(torch.softmax(x, dim=0)), torch.log_softmax(x, dim=0)
