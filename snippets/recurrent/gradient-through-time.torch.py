import torch

u = torch.tensor([[0.5, -1.0], [1.0, 0.25]])


def steps(h):
    for _ in range(3):
        h = torch.tanh(h @ u)
    return h


h = torch.tensor([1.0, -0.5])
product = torch.eye(2)
jacobian = torch.func.jacrev(steps)(h)
for _ in range(3):
    h = torch.tanh(h @ u)
    product = torch.diag(1 - h**2) @ u.T @ product
jacobian, product
