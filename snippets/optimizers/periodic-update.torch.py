import torch

weights, target, path = torch.tensor(0.0), torch.tensor(0.0), []
for step in range(1, 6):
    weights = weights + 1.0
    target = target if step % 3 else weights
    path.append(target)
torch.stack(path)
