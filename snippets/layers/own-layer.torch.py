import torch


class Scale(torch.nn.Module):
    def __init__(self, size):
        super().__init__()
        self.factor = torch.nn.Parameter(torch.full((size,), 2.0))

    def forward(self, x):
        return self.factor * x


Scale(3)(torch.tensor([1.0, 2.0, 3.0]))
