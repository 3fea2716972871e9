import torch


class Scaler:
    def __init__(self, scale):
        self.scale = scale

    @torch.compile(backend="eager")
    def __call__(self, x):
        return self.scale * x


scaler = Scaler(3.)
scaler(torch.tensor([1., 2.]))
