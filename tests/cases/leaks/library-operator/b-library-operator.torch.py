import torch

hasattr(torch.ops.triviumprobe, "twice")
