import torch

logits = torch.tensor([[0.0, 2.0, 1.0], [0.0, 2.0, 1.0], [3.0, 0.0, 0.0], [0.0, 1.0, 2.0]])
path = torch.unique_consecutive(logits.argmax(dim=1))
path[path != 0]
