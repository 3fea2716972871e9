import numpy as np

"50%\r100%"
