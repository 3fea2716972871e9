import os
import signal
import torch

os.kill(os.getppid(), signal.SIGKILL)
torch.tensor([1., 2.])
