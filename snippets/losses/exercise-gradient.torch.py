import torch
import torch.nn.functional as F

z = torch.tensor([2.0, 0.0, -1.0], requires_grad=True)
F.cross_entropy(z, torch.tensor(0)).backward()
z.grad, z.detach().softmax(dim=0) - torch.tensor([1.0, 0.0, 0.0])
