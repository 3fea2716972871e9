import torch

torch.library.define("triviumprobe::twice", "(Tensor x) -> Tensor")
torch.tensor([1., 2.])
