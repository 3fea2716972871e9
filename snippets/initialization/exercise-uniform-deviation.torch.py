import torch

b = torch.tensor(0.3)
x = torch.stack([-b, 0 * b, b])
simpson = torch.tensor([1., 4., 1.]) / 6
(simpson @ x**2).sqrt(), b / 3**0.5
