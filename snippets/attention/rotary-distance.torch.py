import torch


def rotate(x, position):
    angles = position * 10_000 ** (-torch.arange(0., 4, 2) / 4)
    a, b = x.chunk(2)
    return torch.cat([a * angles.cos() - b * angles.sin(), b * angles.cos() + a * angles.sin()])


q = torch.tensor([1., 2., 3., 4.])
k = torch.tensor([2., 0., 1., -1.])
rotate(q, 7) @ rotate(k, 5), rotate(q, 2) @ k
