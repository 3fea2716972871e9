import inspect

import jax.numpy as jnp

"shape" in inspect.signature(jnp.ones_like).parameters
