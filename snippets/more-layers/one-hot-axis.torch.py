import torch
import torch.nn.functional as F

labels = torch.tensor([[0, 2]])
F.one_hot(labels, 3).movedim(-1, 1).float()
