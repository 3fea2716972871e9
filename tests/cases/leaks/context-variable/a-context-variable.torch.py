import contextvars
import sys
import torch

sys.intern_probe = contextvars.ContextVar("probe", default=1)
sys.intern_probe.set(7)
torch.tensor([1., 2.])
