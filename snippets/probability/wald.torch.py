import torch

torch.manual_seed(0)
m, y = 2., torch.randn(4) ** 2
x = m + m * (m * y - torch.sqrt(4 * m * y + (m * y) ** 2)) / 2
torch.where(torch.rand(4) * (m + x) <= m, x, m**2 / x)
