import torch

x = torch.tensor([1., 4., 9.])
torch.cat((torch.tensor([0.]), torch.diff(x), torch.tensor([7.])))
