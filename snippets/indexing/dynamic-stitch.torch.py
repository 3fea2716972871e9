import torch

places = [torch.tensor([1, 3]), torch.tensor([0]), torch.tensor([2])]
parts = [torch.tensor([10., 30.]), torch.tensor([0.]), torch.tensor([20.])]
torch.zeros(4).index_copy(0, torch.cat(places), torch.cat(parts))
