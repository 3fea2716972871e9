import torch

places = [torch.tensor([1, 3]), torch.tensor([0]), torch.tensor([2])]
parts = [torch.tensor([10., 30.]), torch.tensor([0.]), torch.tensor([20.])]
torch.cat(parts)[torch.argsort(torch.cat(places))]
