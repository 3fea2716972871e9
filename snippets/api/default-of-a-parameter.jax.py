import inspect

import jax

parameters = inspect.signature(jax.nn.leaky_relu).parameters
parameters["negative_slope"].default
