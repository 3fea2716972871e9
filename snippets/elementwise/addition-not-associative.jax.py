import jax.numpy as jnp

x = jnp.array(1e20)
(x + -x) + 3, x + (-x + 3)
