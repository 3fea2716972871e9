import torch
import torch.nn.functional as F

table = torch.tensor([[0.0, 1.0], [2.0, 3.0], [4.0, 5.0]])
ids = torch.tensor([2, 0, 2])
F.embedding(ids, table), F.one_hot(ids, 3).float() @ table
