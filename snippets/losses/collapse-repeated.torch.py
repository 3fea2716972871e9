import torch

labels = torch.tensor([1, 1, 2, 2, 1, 3])
torch.unique_consecutive(labels)
