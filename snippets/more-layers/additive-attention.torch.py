import torch

q, k = torch.tensor([[[1.0, 0.0], [0.0, 2.0]]]), torch.tensor([[[1.0, 1.0], [0.0, -1.0]]])
scores = torch.tanh(q[:, :, None] + k[:, None]).sum(dim=-1)
torch.softmax(scores, dim=-1) @ k
