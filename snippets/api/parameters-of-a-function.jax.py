import inspect

import jax.numpy as jnp

list(inspect.signature(jnp.split).parameters)
