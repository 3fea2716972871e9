import torch

a, b, out = torch.tensor(0), torch.tensor(1), []
for _ in range(8):
    a, b = b, a + b
    out.append(a)
torch.stack(out)
