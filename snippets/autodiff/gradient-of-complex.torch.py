import torch

z = torch.tensor(3 + 4j, requires_grad=True)
(z * z.conj()).real.backward()
z.grad
