import torch

"50%\r100%"
