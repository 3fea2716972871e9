import jax.numpy as jnp

zero = jnp.array(0.0)
negative = jnp.array(-0.0)
1 / zero, 1 / negative
