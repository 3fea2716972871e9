import torch

a, b = torch.tensor([[1, 2], [3, 4]]), torch.tensor([[5], [6]])
c, d = torch.tensor([[7, 8]]), torch.tensor([[9]])
torch.vstack((torch.hstack((a, b)), torch.hstack((c, d))))
